import DialogueCore
import Listening

/// What every rehearsal of a process shares: the compiled scripts and the listener built from them.
public struct Stage: Sendable {
  public let library: Library
  public let listener: Listener
  /// The program's version, for the transcripts' headers.
  public let program: String

  public init(library: Library, program: String) {
    self.library = library
    listener = Listener(library: library)
    self.program = program
  }

  /// The machine for a casting; what it leaves open is filled in.
  public func machine(for casting: Casting) throws(CastingError) -> Machine {
    guard library.flows[casting.flow] != nil else { throw .unknownFlow(casting.flow) }
    let scenarios = library.scenarios(for: casting.flow)
    guard let scenario = casting.scenario ?? scenarios.first?.id else { throw .noScenario(casting.flow) }
    return try Machine(
      library: library, flow: casting.flow, scenario: scenario, persona: casting.persona,
      difficulty: casting.difficulty)
  }
}

/// Which rehearsal is wanted.
public struct Casting: Equatable, Sendable {
  public var flow: FlowID
  /// Nil takes the flow's first by id.
  public var scenario: ScenarioID?
  /// Nil takes the scenario's own.
  public var persona: PersonaID?
  public var difficulty: String
  public var mode: Snapshot.Mode
  public var seed: UInt64
  public var rep: String

  public init(
    flow: FlowID, scenario: ScenarioID? = nil, persona: PersonaID? = nil, difficulty: String = "normal",
    mode: Snapshot.Mode = .practice, seed: UInt64 = 1, rep: String = "you"
  ) {
    self.flow = flow
    self.scenario = scenario
    self.persona = persona
    self.difficulty = difficulty
    self.mode = mode
    self.seed = seed
    self.rep = rep
  }
}
