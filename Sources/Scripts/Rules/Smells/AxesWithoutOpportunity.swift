import DialogueCore

/// An axis that a flow promises must have a state that expects one of its moves.
struct AxesWithoutOpportunity: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    guard let rubric = draft.rubric?.rubric else { return }
    for (flow, report) in draft.flows {
      let expected = Set(flow.states.flatMap(\.expects))
      for axis in flow.axes {
        let scoring = rubric.criteria.filter { $0.axis == axis }.flatMap(\.moves)
        guard !scoring.contains(where: expected.contains) else { continue }
        report.add(
          .axisWithoutOpportunity, at: report.place(of: .axis(axis)),
          "no state expects a move that scores on '\(axis)'",
          help: scoring.isEmpty
            ? "no criterion of rubric.yaml scores it"
            : "expect one of \(Set(scoring.map(\.text)).sorted().joined(separator: ", ")) somewhere")
      }
    }
  }
}
