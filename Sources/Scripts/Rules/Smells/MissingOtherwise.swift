import DialogueCore

/// Every state needs words of its own for what nothing else answers.
struct MissingOtherwise: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows where flow.otherwise == nil {
      let graph = FlowGraph(flow)
      for state in graph.leaves where graph.lineage(state).allSatisfy({ $0.otherwise == nil }) {
        report.add(
          .missingOtherwise, at: report.place(of: .state(state.id)),
          "the state '\(state.id)' has no 'otherwise'",
          help: "write what is said when nothing else answers, for the state or for the whole flow")
      }
    }
  }
}
