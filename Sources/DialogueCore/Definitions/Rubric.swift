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

/// What one move does to the meters under one condition.
public struct MeterRule: Equatable, Sendable {
  public let id: RuleID
  public let move: MoveID
  public let when: Guard
  public let change: Meters.Change
  /// Why, in half a sentence, for `/why`.
  public let why: String
  /// What the debrief advises where the rule cost; nil for a bad move's, whose own rule it shows.
  public var counsel: Counsel?

  public init(id: RuleID, move: MoveID, when: Guard, change: Meters.Change, why: String) {
    self.id = id
    self.move = move
    self.when = when
    self.change = change
    self.why = why
  }
}

/// A condition under which certain good moves earn nothing; what they would cost is still paid.
public struct Gate: Equatable, Sendable {
  public let id: RuleID
  public let when: Guard
  /// The moves that earn nothing; with `except`, all good moves but these.
  public let moves: [MoveID]
  public let except: Bool
  public let why: String

  public init(id: RuleID, when: Guard, moves: [MoveID], except: Bool, why: String) {
    self.id = id
    self.when = when
    self.moves = moves
    self.except = except
    self.why = why
  }
}

/// An upper bound of trust.
public struct Ceiling: Equatable, Sendable {
  public let when: Guard
  public let trust: Int

  public init(when: Guard, trust: Int) {
    self.when = when
    self.trust = trust
  }
}

/// How deep into what the counterpart could tell an utterance reaches.
public struct Layer: Equatable, Sendable {
  /// From 1, the nearest, to 4, the deepest; see `Fact.layer`.
  public let layer: Int
  public let when: Guard

  public init(_ layer: Int, when: Guard) {
    self.layer = layer
    self.when = when
  }
}

/// A universal stop: the counterpart has had enough.
public struct Stop: Equatable, Sendable {
  public let id: String
  public let when: Guard
  /// Ends with `Ending.Kind.fail` unless the author says otherwise.
  public let kind: Ending.Kind
  public let lines: LineSet
  public let title: Template
  public let debrief: Template

  public init(
    id: String, when: Guard, kind: Ending.Kind, lines: LineSet, title: Template, debrief: Template
  ) {
    self.id = id
    self.when = when
    self.kind = kind
    self.lines = lines
    self.title = title
    self.debrief = debrief
  }
}

/// How much the counterpart lets pass.
public struct Difficulty: Equatable, Sendable {
  public let id: DifficultyID
  public let offset: Meters.Change
  public let multipliers: Persona.Multipliers

  public init(id: DifficultyID, offset: Meters.Change, multipliers: Persona.Multipliers) {
    self.id = id
    self.offset = offset
    self.multipliers = multipliers
  }
}

extension DifficultyID {
  /// Where nobody asks for another one.
  public static let normal: DifficultyID = "normal"
}

/// When the coach speaks up during a rehearsal.
public struct Asides: Equatable, Sendable {
  /// A bad move is remarked on the first time and again at this time (3).
  public let again: Int
  /// A good move is remarked on the first time if its rules brought heat down by this much (5) ...
  public let mattered: Int
  /// ... and the coach has been quiet for this many utterances (2).
  public let rest: Int

  public init(again: Int, mattered: Int, rest: Int) {
    self.again = again
    self.mattered = mattered
    self.rest = rest
  }
}
