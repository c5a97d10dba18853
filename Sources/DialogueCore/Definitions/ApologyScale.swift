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
