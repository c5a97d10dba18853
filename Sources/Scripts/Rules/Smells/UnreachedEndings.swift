import DialogueCore

/// An ending that nothing leads to is never played.
struct UnreachedEndings: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let graph = FlowGraph(flow)
      let reachable = graph.reachable
      let targets = graph.leaves.filter { reachable.contains($0.id) }.flatMap(graph.targets)
      for ending in flow.endings where !targets.contains(.ending(ending.id)) {
        report.add(
          .unreachedEnding, at: report.place(of: .ending(ending.id)),
          "nothing leads to the ending '\(ending.id)'",
          help: "lead to it with 'go: end \(ending.id)', or remove it")
      }
    }
  }
}
