/// How utterances move the meters and how a rehearsal is scored: every number of the product, as data.
public struct Rubric: Sendable {
  /// Goes into every transcript, so that a score can be traced to the rules that gave it.
  public var version: String
  /// In order: for each move heard, the first rule whose condition holds applies.
  public var rules: [MeterRule]
  /// What counts at which heat, and which good moves a bad one wipes out.
  public var gates: [Gate]
  /// The most that one utterance may move a meter, either way (20).
  public var turnCap: Int
  /// Rules that the cap does not bind: contempt and false reports.
  public var uncapped: [RuleID]
  /// Upper bounds of trust; the lowest whose condition holds is in force.
  public var ceilings: [Ceiling]
  /// Ends of the conversation in any flow, in order.
  public var stops: [Stop]
  public var difficulties: [Difficulty]
  public var asides: Asides
  public var apology: ApologyScale
  public var axes: [Axis]
  public var criteria: [Criterion]
  public var penalties: [Penalty]
  public var bands: [Band]
  public var blockers: [Blocker]
  /// An axis with fewer rep utterances than this in its states shows counts only (4).
  public var fewTurns: Int
  /// Which utterances reach which layer of the facts: the first that holds, so the deepest stands first.
  public var layers: [Layer] = []
  /// What the debrief counts.
  public var counted = CountedMoves()

  public init(
    version: String, rules: [MeterRule], gates: [Gate], turnCap: Int, uncapped: [RuleID], ceilings: [Ceiling],
    stops: [Stop], difficulties: [Difficulty], asides: Asides, apology: ApologyScale, axes: [Axis],
    criteria: [Criterion], penalties: [Penalty], bands: [Band], blockers: [Blocker], fewTurns: Int
  ) {
    self.version = version
    self.rules = rules
    self.gates = gates
    self.turnCap = turnCap
    self.uncapped = uncapped
    self.ceilings = ceilings
    self.stops = stops
    self.difficulties = difficulties
    self.asides = asides
    self.apology = apology
    self.axes = axes
    self.criteria = criteria
    self.penalties = penalties
    self.bands = bands
    self.blockers = blockers
    self.fewTurns = fewTurns
  }
}
