import DialogueCore

/// How a rep wants to rehearse, whichever conversation it is; what is left open is filled in.
public struct Wish: Equatable, Sendable {
  /// Nil takes the flow's first by id.
  public var scenario: ScenarioID?
  /// Nil takes the scenario's own.
  public var persona: PersonaID?
  public var difficulty: DifficultyID
  public var mode: Snapshot.Mode
  public var seed: UInt64
  public var rep: String

  public init(
    scenario: ScenarioID? = nil, persona: PersonaID? = nil, difficulty: DifficultyID = .normal,
    mode: Snapshot.Mode = .practice, seed: UInt64 = 1, rep: String = "you"
  ) {
    self.scenario = scenario
    self.persona = persona
    self.difficulty = difficulty
    self.mode = mode
    self.seed = seed
    self.rep = rep
  }
}
