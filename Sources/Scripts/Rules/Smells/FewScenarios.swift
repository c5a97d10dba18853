import DialogueCore

/// A flow with one scenario is soon known by heart.
struct FewScenarios: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let count = draft.scenarios.count { $0.scenario.flows.contains(flow.id) }
      guard count < 2 else { continue }
      report.add(
        .fewScenarios, at: report.place(of: .flow),
        count == 0
          ? "no scenario can be played in this flow" : "only one scenario can be played in this flow",
        help: "write scenarios with 'flows: [\(flow.id)]'; two or more, so that nobody learns one by heart")
    }
  }
}
