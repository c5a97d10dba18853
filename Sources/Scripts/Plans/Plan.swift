import DialogueCore

/// A rehearsal as a test case: what the rep says, and what must come of it. What is nil or empty is not checked.
public struct Plan: Equatable, Sendable {
  public let name: String
  public let flow: FlowID
  public let scenario: ScenarioID
  /// Nil takes the scenario's.
  public let persona: PersonaID?
  public let difficulty: DifficultyID
  public let seed: UInt64
  /// What the run takes over, as it would in a course.
  public var carried = Carried.nothing
  public let turns: [Turn]
  public let ending: EndingID?
  /// At the end.
  public let trust: Bound?
  public let heat: Bound?
  /// Where it stands in its file.
  public let place: Place

  /// What the rep says in one turn, and what must come of it.
  public struct Turn: Equatable, Sendable {
    public let text: String
    /// Moves that must be heard, at least.
    public let moves: [MoveID]
    /// Moves that must not be heard.
    public let not: [MoveID]
    /// Where the run must be afterwards, or inside.
    public let state: StateID?
    public let trust: Bound?
    public let heat: Bound?
    /// Words that the counterpart's answer must hold.
    public let answer: String?
    public let place: Place

    public init(
      text: String, moves: [MoveID] = [], not: [MoveID] = [], state: StateID? = nil, trust: Bound? = nil,
      heat: Bound? = nil, answer: String? = nil, place: Place
    ) {
      self.text = text
      self.moves = moves
      self.not = not
      self.state = state
      self.trust = trust
      self.heat = heat
      self.answer = answer
      self.place = place
    }
  }

  /// `<= 60`: what a meter must be.
  public struct Bound: Equatable, Sendable, CustomStringConvertible {
    public let comparison: Guard.Comparison
    public let number: Int

    public init(_ comparison: Guard.Comparison, _ number: Int) {
      self.comparison = comparison
      self.number = number
    }

    public func holds(_ reading: Int) -> Bool { comparison.holds(reading, number) }
    public var description: String { "\(comparison.rawValue) \(number)" }
  }

  public init(
    name: String, flow: FlowID, scenario: ScenarioID, persona: PersonaID? = nil,
    difficulty: DifficultyID = .normal,
    seed: UInt64 = 1,
    turns: [Turn], ending: EndingID? = nil, trust: Bound? = nil, heat: Bound? = nil, place: Place
  ) {
    self.name = name
    self.flow = flow
    self.scenario = scenario
    self.persona = persona
    self.difficulty = difficulty
    self.seed = seed
    self.turns = turns
    self.ending = ending
    self.trust = trust
    self.heat = heat
    self.place = place
  }
}
