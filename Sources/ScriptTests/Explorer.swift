import DialogueCore
import Scripts

/// Walks through a flow at random, with the lines of its plans in any order: whatever the rep says, the flow must
/// neither fault nor go on for ever, and every state must be in reach.
public struct Explorer: Sendable {
  /// A rehearsal that is not over by then goes on for ever.
  public static let turnLimit = 60

  /// What came of all walks through a flow.
  public struct Report: Equatable, Sendable {
    public let flow: FlowID
    public internal(set) var walks = 0
    public internal(set) var turns = 0
    public internal(set) var endings: [EndingID: Int] = [:]
    /// Seeds of walks that faulted, with the fault.
    public internal(set) var faults: [UInt64: Fault] = [:]
    /// Seeds of walks that were not over after `turnLimit` turns, with the state they were in.
    public internal(set) var endless: [UInt64: StateID] = [:]
    /// States that no walk came to.
    public internal(set) var unreached: [StateID] = []

    public var isSound: Bool { faults.isEmpty && endless.isEmpty && unreached.isEmpty }
  }

  /// What people say when they do not say what a script hopes for.
  static let asides = [
    "", "ok", "whatever", "yes", "no", "hm", "asdf qwer", "What do you mean?", "I'll see what I can do.",
    "I'm sorry if you feel that way.", "That wasn't my department.", "Can we talk about the new catalogue?",
  ]

  let library: Library
  let plans: [Plan]
  let listen: Listen

  public init(library: Library, plans: [Plan], listen: @escaping Listen) {
    self.library = library
    self.plans = plans
    self.listen = listen
  }

  /// Walks `count` times; the same `seed` gives the same walks.
  public func explore(_ flow: FlowID, walks count: Int, seed: UInt64 = 1) -> Report {
    var report = Report(flow: flow)
    let scenarios = library.scenarios(for: flow)
    guard let states = library.flows[flow]?.states, !scenarios.isEmpty else { return report }
    var visited: Set<StateID> = []
    for number in 0..<UInt64(count) {
      let seed = seed &+ number
      var generator = Generator(seed: seed)
      guard let machine = cast(flow, scenarios, &generator) else { continue }
      var walk = Walk(machine, seed: seed, listen: listen)
      stroll(&walk, &generator, seed, &report)
      visited.formUnion(walk.visited)
    }
    report.unreached = states.map(\.id).filter { !visited.contains($0) }
    return report
  }

  private func cast(_ flow: FlowID, _ scenarios: [Scenario], _ generator: inout Generator) -> Machine? {
    let scenario = scenarios[generator.pick(below: scenarios.count)]
    let personas = library.personas.keys.sorted()
    let persona =
      generator.pick(below: 2) == 0 ? scenario.persona : personas[generator.pick(below: personas.count)]
    do throws(CastingError) {
      return try Machine(library: library, flow: flow, scenario: scenario.id, persona: persona)
    } catch {
      return nil  // a scenario that names a persona that is not there: the compiler says so
    }
  }

  /// Follows one plan, strays from it now and then, and goes on with any line once it is over.
  private func stroll(
    _ walk: inout Walk, _ generator: inout Generator, _ seed: UInt64, _ report: inout Report
  ) {
    let fitting = plans.filter { $0.flow == walk.machine.flow.id }
    let pool = fitting.flatMap(\.turns).map(\.text)
    var path = fitting.isEmpty ? [] : fitting[generator.pick(below: fitting.count)].turns.map(\.text)[...]
    let straying = generator.pick(below: 4)  // of 4 lines; 0 follows the plan to its end
    report.walks += 1
    for _ in 0..<Self.turnLimit {
      let strays = generator.pick(below: 4) < straying || path.isEmpty
      let choices = pool.isEmpty || generator.pick(below: 4) == 0 ? Self.asides : pool
      let text = strays ? choices[generator.pick(below: choices.count)] : path.removeFirst()
      let (_, step) = walk.say(text)
      report.turns += 1
      if let fault = step.fault {
        report.faults[seed] = fault
        return
      }
      if let ended = step.snapshot.ending {
        report.endings[ended.ending, default: 0] += 1
        return
      }
    }
    report.endless[seed] = walk.snapshot.state
  }
}
