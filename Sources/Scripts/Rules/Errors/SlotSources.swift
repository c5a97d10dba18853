import DialogueCore

/// A slot that is taken over from another flow must be one of that flow, or a property of its scenarios.
struct SlotSources: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      for slot in flow.slots {
        guard let source = slot.source, let from = source.flow, case .slot(let name) = source.what,
          draft.flows.contains(where: { $0.flow.id == from })
        else { continue }
        let known = names.visible(.slot, from: .flow(from.text))
        guard !known.contains(name.text) else { continue }
        report.addUnknown(
          name.text, among: known, at: report.place(of: .source(slot.id)),
          "the flow '\(from)' has no slot named '\(name)'",
          help: "its slots, and its scenarios' properties, are \(known.sorted().joined(separator: ", "))")
      }
    }
  }
}
