import DialogueCore
import Synchronization

/// The machines of one library, each made once; there are no more of them than castings in the scripts.
final class Machines: Sendable {
  private struct Part: Hashable {
    let flow: FlowID
    let scenario: ScenarioID?
    let persona: PersonaID?
    let difficulty: DifficultyID
  }

  private let made = Mutex<[Part: Machine]>([:])

  func machine(for casting: Casting, from library: Library) throws(CastingError) -> Machine {
    let wish = casting.wish
    let part = Part(
      flow: casting.flow, scenario: wish.scenario, persona: wish.persona, difficulty: wish.difficulty)
    if let machine = made.withLock({ $0[part] }) { return machine }
    guard library.flows[casting.flow] != nil else { throw .unknownFlow(casting.flow) }
    guard let scenario = wish.scenario ?? library.scenarioIDs(for: casting.flow).first else {
      throw .noScenario(casting.flow)
    }
    let machine = try Machine(
      library: library, flow: casting.flow, scenario: scenario, persona: wish.persona,
      difficulty: wish.difficulty)
    made.withLock { $0[part] = machine }
    return machine
  }
}
