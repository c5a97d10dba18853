import DialogueCore
import Dispatch
import Listening

/// What every rehearsal of a process shares: the compiled scripts and the listener built from them.
public struct Stage: Sendable {
  /// The program's version, for the transcripts' headers.
  public let program: String
  /// Enough to open a rehearsal: all of the library, or the part of it that was ready first.
  let opening: Library
  private let rest: Rest

  /// A stage with everything ready.
  public init(library: Library, program: String) {
    self.program = program
    opening = library
    rest = Rest(Whole(library))
  }

  /// A stage that opens at once with a part of the library, while the rest is made ready on another thread.
  ///
  /// The first lines can be on the screen, and be read, before all cues are compiled.
  ///
  /// - Parameter library: Gives the whole library, of which `opening` is a part; called once.
  public init(opening: Library, program: String, library: @escaping @Sendable () -> Library) {
    self.program = program
    self.opening = opening
    rest = Rest { Whole(library()) }
  }

  /// The whole library; waits until it is ready.
  public var library: Library { rest.whole.library }
  /// Waits until it is ready.
  public var listener: Listener { rest.whole.listener }

  /// What an utterance does outside any rehearsal.
  public func listen(to text: String, in context: ListeningContext) -> Utterance {
    listener.listen(text, in: context)
  }

  /// The machine for a casting; what it leaves open is filled in.
  public func machine(for casting: Casting) throws(CastingError) -> Machine {
    try Self.machine(for: casting, from: library)
  }

  static func machine(for casting: Casting, from library: Library) throws(CastingError) -> Machine {
    guard library.flows[casting.flow] != nil else { throw .unknownFlow(casting.flow) }
    let scenarios = library.scenarios(for: casting.flow)
    guard let scenario = casting.scenario ?? scenarios.first?.id else { throw .noScenario(casting.flow) }
    return try Machine(
      library: library, flow: casting.flow, scenario: scenario, persona: casting.persona,
      difficulty: casting.difficulty)
  }

  private struct Whole: Sendable {
    let library: Library
    let listener: Listener

    init(_ library: Library) {
      self.library = library
      listener = Listener(library: library)
    }
  }

  /// The whole, once it is there. Written once, before the group is left; read only after waiting for it.
  private final class Rest: @unchecked Sendable {
    private var ready: Whole?
    private let group = DispatchGroup()

    init(_ whole: Whole) { ready = whole }

    init(_ make: @escaping @Sendable () -> Whole) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) { self.ready = make() }
    }

    var whole: Whole {
      group.wait()
      guard let ready else { preconditionFailure("the group is left only after the whole was made") }
      return ready
    }
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
