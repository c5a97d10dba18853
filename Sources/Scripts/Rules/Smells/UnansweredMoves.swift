import DialogueCore

/// A bad move that nobody answers leaves the rep without a lesson: some state, flow or repair.yaml must.
struct UnansweredMoves: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    let answered = draft.repair?.repair.lines ?? [:]
    let bad = draft.moves.map(\.move).filter {
      $0.polarity == .bad && answered[LineSet.reaction(to: $0.id)] == nil
    }
    for (flow, report) in draft.flows {
      let graph = FlowGraph(flow)
      for move in bad.map(\.id).sorted() {
        let silent = graph.leaves.filter { state in
          !(graph.lineage(state).flatMap(\.reactions) + flow.reactions).contains {
            $0.move == move && $0.when == .always
          }
        }
        guard let first = silent.first else { continue }
        let others = silent.count > 1 ? " and \(silent.count - 1) more" : ""
        report.add(
          .unansweredMove, at: report.place(of: .state(first.id)),
          "nobody answers '\(move)' in the state '\(first.id)'\(others)",
          help: "add 'react.\(move)' to repair.yaml, or '\(move):' under the flow's 'react:'")
      }
    }
  }
}
