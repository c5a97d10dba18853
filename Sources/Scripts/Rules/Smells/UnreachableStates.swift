import DialogueCore

/// A state that nothing leads to is never played.
struct UnreachableStates: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let graph = FlowGraph(flow)
      let reachable = graph.reachable
      for state in graph.leaves where !reachable.contains(state.id) {
        report.add(
          .unreachableState, at: report.place(of: .state(state.id)),
          "nothing leads to the state '\(state.id)'",
          help: "lead to it with 'go: \(state.id)', or remove it")
      }
    }
  }
}
