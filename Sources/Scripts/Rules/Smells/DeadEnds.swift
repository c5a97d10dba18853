import DialogueCore

/// From every state some ending must be in reach, or the rehearsal goes on for ever.
struct DeadEnds: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let graph = FlowGraph(flow)
      let ending = graph.ending
      let reachable = graph.reachable
      for state in graph.leaves where !ending.contains(state.id) && reachable.contains(state.id) {
        report.add(
          .deadEnd, at: report.place(of: .state(state.id)),
          "no ending can be reached from the state '\(state.id)'",
          help: "give it a way on, as in '{always: true, when: stay >= 8, go: end ...}'")
      }
    }
  }
}
