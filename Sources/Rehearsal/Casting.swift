import DialogueCore

/// Which rehearsal is wanted.
public struct Casting: Equatable, Sendable {
  public var flow: FlowID
  /// Nil takes the flow's first by id.
  public var scenario: ScenarioID?
  /// Nil takes the scenario's own.
  public var persona: PersonaID?
  public var difficulty: DifficultyID
  public var mode: Snapshot.Mode
  public var seed: UInt64
  public var rep: String
  /// The course that it is a part of; nil outside of one.
  public var place: CoursePlace?
  /// What the run takes over.
  public var carried: Carried

  public init(
    flow: FlowID, scenario: ScenarioID? = nil, persona: PersonaID? = nil, difficulty: DifficultyID = .normal,
    mode: Snapshot.Mode = .practice, seed: UInt64 = 1, rep: String = "you", place: CoursePlace? = nil,
    carried: Carried = .nothing
  ) {
    self.flow = flow
    self.scenario = scenario
    self.persona = persona
    self.difficulty = difficulty
    self.mode = mode
    self.seed = seed
    self.rep = rep
    self.place = place
    self.carried = carried
  }
}
