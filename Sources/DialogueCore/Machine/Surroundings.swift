/// What holds in one state: its own, and what the states around it and the flow lend it.
///
/// Worked out once for each state, so that a step only looks things up.
struct Surroundings: Sendable {
  /// The state and those around it, innermost first.
  let lineage: [State]
  /// Transitions that an utterance may enable, in the order in which they are tried.
  let ways: [Transition]
  /// Transitions that need no utterance, in the order in which they are tried.
  let eventless: [Transition]
  /// Answers to bad moves, innermost first.
  let reactions: [MoveID: [Reaction]]
  let otherwise: LineSet?
  /// Whom the rep talks to.
  let counterpart: Role

  init(of state: State, in states: [StateID: State], of flow: Flow) {
    var lineage = [state]
    while let parent = lineage.last?.parent, let outer = states[parent], lineage.count <= states.count {
      lineage.append(outer)
    }
    let transitions = lineage.flatMap(\.transitions) + flow.transitions
    self.lineage = lineage
    ways = transitions.filter { !$0.always }
    eventless = transitions.filter(\.always)
    reactions = Dictionary(grouping: lineage.flatMap(\.reactions) + flow.reactions, by: \.move)
    otherwise = lineage.lazy.compactMap(\.otherwise).first ?? flow.otherwise
    counterpart = lineage.lazy.compactMap(\.with).first ?? flow.with
  }
}
