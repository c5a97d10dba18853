/// What an utterance does: `apologise`, `ask_open`, `excuse`; the field calls it a dialogue act.
public struct Move: Sendable {
  public enum Polarity: String, Sendable, CaseIterable {
    case good, bad
  }

  public let id: MoveID
  public let polarity: Polarity
  /// Of two bad moves in one utterance the higher is answered first; 0 for good ones.
  public let severity: Int
  public let axis: AxisID
  public let title: String
  /// Whom it counts with.
  public let to: [Role]
  /// One line on what it does to the customer.
  public let why: String
  /// A poor and a good model line.
  public let poor: String
  public let better: String
  /// What to keep or change, as a rule in the imperative.
  public let rule: String
  /// Variants of the coach's aside; `{words}` stands for the rep's words.
  public let coach: LineSet
  /// The sum of strengths from which on it is heard.
  public let threshold: Int
  /// Raises the threshold in long answers, where one weak sign is not enough; nil for never.
  public var longAnswer: LongAnswer?
  /// Moves that leave no room for this one in the same words.
  public var givesWayTo: GiveWay
  /// The same from the other side: moves that give way to this one, whose files need not name it.
  public var takesPlaceOf = GiveWay()
  /// Holds for all its cues.
  public let when: Condition
  /// The good move that belongs in the place of a bad one; nil for a good one.
  public var instead: MoveID?
  /// Makes a commitment: what the sentence says is owed from then on.
  public var commits = false
  /// What it says is a date: who keeps its words keeps those of the date alone.
  public var dates = false
  /// The numbers of the practices that it is part of.
  public var practices: [String] = []
  public let cues: [Cue]
  public let examples: [Example]

  public init(
    id: MoveID, polarity: Polarity, severity: Int, axis: AxisID, title: String, to: [Role], why: String,
    poor: String, better: String, rule: String, coach: LineSet, threshold: Int, givesWayTo: GiveWay,
    when: Condition = .always,
    cues: [Cue], examples: [Example]
  ) {
    self.id = id
    self.polarity = polarity
    self.severity = severity
    self.axis = axis
    self.title = title
    self.to = to
    self.why = why
    self.poor = poor
    self.better = better
    self.rule = rule
    self.coach = coach
    self.threshold = threshold
    self.givesWayTo = givesWayTo
    self.when = when
    self.cues = cues
    self.examples = examples
  }
}
