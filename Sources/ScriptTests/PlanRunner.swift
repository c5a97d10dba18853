import DialogueCore
import Scripts

/// Plays plans, and says what did not come about as they say.
public struct PlanRunner: Sendable {
  let library: Library
  let listen: Listen

  public init(library: Library, listen: @escaping Listen) {
    self.library = library
    self.listen = listen
  }

  /// All that went otherwise, in order; empty for a plan that holds. A wrong turn does not stop the others.
  public func run(_ plan: Plan) -> [PlanFailure] { play(plan).failures }

  /// The same, with what came of each turn.
  public func play(_ plan: Plan) -> (failures: [PlanFailure], turns: [PlayedTurn]) {
    let machine: Machine
    do throws(CastingError) {
      machine = try Machine(
        library: library, flow: plan.flow, scenario: plan.scenario, persona: plan.persona,
        difficulty: plan.difficulty)
    } catch {
      return ([PlanFailure(place: plan.place, turn: nil, reason: .casting(error))], [])
    }
    var walk = Walk(machine, seed: plan.seed, carrying: plan.carried, listen: listen)
    var failures: [PlanFailure] = []
    var turns: [PlayedTurn] = []
    for (index, turn) in plan.turns.enumerated() {
      if let ended = walk.snapshot.ending {
        failures.append(PlanFailure(place: turn.place, turn: index + 1, reason: .alreadyOver(ended.ending)))
        break
      }
      let (utterance, step) = walk.say(turn.text)
      turns.append(PlayedTurn(number: index + 1, utterance, step))
      failures += reasons(turn, utterance, step, walk).map {
        PlanFailure(place: turn.place, turn: index + 1, reason: $0)
      }
    }
    failures += closing(plan, walk.snapshot).map { PlanFailure(place: plan.place, turn: nil, reason: $0) }
    return (failures, turns)
  }

  private func reasons(
    _ turn: Plan.Turn, _ utterance: Utterance, _ step: Step, _ walk: Walk
  ) -> [PlanFailure.Reason] {
    var reasons: [PlanFailure.Reason] = []
    if let fault = step.fault { reasons.append(.fault(fault)) }
    for move in turn.moves where utterance.heard(move) == nil {
      reasons.append(.notHeard(move, instead: utterance.moves.map(\.move)))
    }
    for move in turn.not {
      if let heard = utterance.heard(move) { reasons.append(.heard(move, words: heard.words)) }
    }
    let states = walk.machine.lineage(of: step.snapshot.state).map(\.id)
    if let state = turn.state, !states.contains(state) {
      reasons.append(.state(expected: state, found: step.snapshot.state, heard: utterance.moves.map(\.move)))
    }
    if let answer = turn.answer {
      let said = step.spoken
      if !said.lowercased().contains(answer.lowercased()) {
        reasons.append(.answer(expected: answer, found: said))
      }
    }
    return reasons + meters(turn.trust, turn.heat, step.snapshot.meters)
  }

  private func closing(_ plan: Plan, _ snapshot: Snapshot) -> [PlanFailure.Reason] {
    var reasons = meters(plan.trust, plan.heat, snapshot.meters)
    if let ending = plan.ending, snapshot.ending?.ending != ending {
      reasons.append(
        snapshot.ending.map { .ending(expected: ending, found: $0.ending) }
          ?? .unfinished(expected: ending, state: snapshot.state))
    }
    return reasons
  }

  private func meters(_ trust: Plan.Bound?, _ heat: Plan.Bound?, _ meters: Meters) -> [PlanFailure.Reason] {
    [(Meter.trust, trust), (.heat, heat)].compactMap { meter, bound in
      guard let bound, !bound.holds(meters[meter]) else { return nil }
      return .meter(meter, expected: bound, found: meters[meter])
    }
  }
}

extension Step {
  /// What was said in answer, by whomever.
  var spoken: String {
    effects.compactMap { if case .spoke(_, _, let text) = $0 { text } else { nil } }.joined(separator: " ")
  }
}
