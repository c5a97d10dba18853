import DialogueCore

/// A slot that no condition asks about and no text names is of no use.
struct UnusedSlots: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let asked = Set(flow.guards.flatMap(\.slots))
      let scenarios = draft.scenarios.filter { $0.scenario.flows.contains(flow.id) }
      let reports =
        [report] + scenarios.map(\.report) + [draft.rubric?.report, draft.repair?.report].compactMap(\.self)
      let named = Set(
        reports.flatMap(\.references).filter { $0.kind == .word || $0.kind == .slot }.map(\.word.text))
      for slot in flow.slots where !asked.contains(slot.id) && !named.contains(slot.id.text) {
        report.add(
          .unusedSlot, at: report.place(of: .slot(slot.id)),
          "the slot '\(slot.id)' is never asked about and never named",
          help: "use it in a 'when:' or as {\(slot.id)}, or remove it")
      }
    }
  }
}
