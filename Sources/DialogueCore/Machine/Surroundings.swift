/// What holds in one state: its own, and what the states around it and the flow lend it.
///
/// Worked out once for each state, so that a step only looks things up.
final class Surroundings: Sendable {
  /// The state and those around it, innermost first.
  let lineage: [State]
  /// Their names.
  let names: [StateID]
  /// Transitions that an utterance may enable, in the order in which they are tried.
  let ways: [Way]
  /// Transitions that need no utterance, in the order in which they are tried.
  let eventless: [Way]
  /// Answers to bad moves, innermost first.
  let reactions: [MoveID: [Reaction]]
  let otherwise: LineSet?
  /// Whom the rep talks to.
  let counterpart: Role
  /// Whether hearing the counterpart out is the task here.
  let listening: Bool

  init(of state: State, in states: [StateID: State], of flow: Flow) {
    var lineage = [state]
    while let parent = lineage.last?.parent, let outer = states[parent], lineage.count <= states.count {
      lineage.append(outer)
    }
    let transitions = (lineage.flatMap(\.transitions) + flow.transitions).map(Way.init)
    self.lineage = lineage
    names = lineage.map(\.id)
    ways = transitions.filter { !$0.transition.always }
    eventless = transitions.filter(\.transition.always)
    reactions = Dictionary(grouping: lineage.flatMap(\.reactions) + flow.reactions, by: \.move)
    otherwise = lineage.lazy.compactMap(\.otherwise).first ?? flow.otherwise
    counterpart = lineage.lazy.compactMap(\.with).first ?? flow.with
    listening = state.listening
  }

  /// A transition by reference: most are only looked at, and a copy of one costs more than the look.
  final class Way: Sendable {
    let transition: Transition

    init(_ transition: Transition) { self.transition = transition }
  }
}
