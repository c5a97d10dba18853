/// The parts of an apology and their weights; source: Lewicki, Polin & Lount 2016 for the order.
public struct ApologyScale: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public let id: String
    public let title: String
    public let moves: [MoveID]
    /// Points of 100.
    public let weight: Int
    /// What the debrief says where it is missing.
    public let missing: String

    public init(id: String, title: String, moves: [MoveID], weight: Int, missing: String) {
      self.id = id
      self.title = title
      self.moves = moves
      self.weight = weight
      self.missing = missing
    }
  }

  /// A percentage that the whole is multiplied by when the condition held in some turn.
  public struct Multiplier: Equatable, Sendable {
    public let id: RuleID
    public let when: Guard
    public let percent: Int
    public let why: String

    public init(id: RuleID, when: Guard, percent: Int, why: String) {
      self.id = id
      self.when = when
      self.percent = percent
      self.why = why
    }
  }

  public let parts: [Part]
  public let multipliers: [Multiplier]
  /// The most that an apology earns without this part.
  public let capPart: String
  public let cap: Int
  /// The moves by which one is tried. An apology is told of where one was tried, and where a criterion that counts such
  /// a move was open.
  public var attempts: [MoveID] = []

  public init(parts: [Part], multipliers: [Multiplier], capPart: String, cap: Int) {
    self.parts = parts
    self.multipliers = multipliers
    self.capPart = capPart
    self.cap = cap
  }
}

/// One quality or step that the scorecard reports, 0-100 or not scored.
public struct Axis: Equatable, Sendable {
  public let id: AxisID
  public let title: String
  /// One sentence: what it asks of the rep.
  public let about: String

  public init(id: AxisID, title: String, about: String) {
    self.id = id
    self.title = title
    self.about = about
  }
}

/// A way to earn points on an axis.
public struct Criterion: Equatable, Sendable {
  public let id: RuleID
  public let axis: AxisID
  public let title: String
  public let points: Int
  /// It is earned by a turn with one of these moves, as far as `when` held in that turn and no gate closed.
  public let moves: [MoveID]
  public let when: Guard
  /// How many such turns it takes for all the points; fewer earn their share.
  public let times: Int
  /// It is scored only where the rehearsal went through a state that expects one of its moves, and this held at the end.
  public let opportunity: Guard
  /// Said in the debrief when it was not earned.
  public let advice: String
  /// The numbers of the practices that it scores.
  public var practices: [String] = []

  public init(
    id: RuleID, axis: AxisID, title: String, points: Int, moves: [MoveID], when: Guard, times: Int,
    opportunity: Guard, advice: String
  ) {
    self.id = id
    self.axis = axis
    self.title = title
    self.points = points
    self.moves = moves
    self.when = when
    self.times = times
    self.opportunity = opportunity
    self.advice = advice
  }
}

/// What takes points off an axis, each time.
public struct Penalty: Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    case move(MoveID)
    case flag(FlagID)
    /// A rule of the meters that charged: a good move at the wrong time.
    case rule(RuleID)
    /// A transition that charged: what this flow alone knows to be wrong.
    case transition(String)
  }

  public let id: RuleID
  public let axis: AxisID
  public let cause: Cause
  /// More than 0.
  public let points: Int

  public init(id: RuleID, axis: AxisID, cause: Cause, points: Int) {
    self.id = id
    self.axis = axis
    self.cause = cause
    self.points = points
  }
}

/// A named range of scores, from this value up to the next band's.
public struct Band: Equatable, Sendable {
  /// How a score in it is told.
  public enum Tone: Sendable {
    case bad, plain, good
  }

  public let from: Int
  public let title: String
  public let tone: Tone

  public init(from: Int, title: String, tone: Tone) {
    self.from = from
    self.title = title
    self.tone = tone
  }
}

extension Rubric {
  /// The band that a score, 0-100, reaches; nil where none begins so low.
  public func band(of score: Int) -> Band? { bands.last { $0.from <= score } }
}

/// Something that keeps the verdict at "not yet" whatever the axes say.
public struct Blocker: Equatable, Sendable {
  public let id: RuleID
  /// Holds of some utterance, or of the run after it.
  public let when: Guard
  public let title: String
  /// The one thing to change, where it holds; nil for what cost most in that turn.
  public var counsel: Counsel?

  public init(id: RuleID, when: Guard, title: String) {
    self.id = id
    self.when = when
    self.title = title
  }
}
