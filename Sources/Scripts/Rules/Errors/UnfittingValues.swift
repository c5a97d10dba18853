import DialogueCore

/// A condition that asks whether a slot has a value that it cannot have never holds.
struct UnfittingValues: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      for (slot, value, scope) in report.comparisons where scope == .flow(flow.id.text) {
        guard case .choice(let choices)? = flow.slots.first(where: { $0.id.text == slot.text })?.kind,
          !choices.contains(value.text)
        else { continue }
        report.add(
          .notAChoice, at: value.place,
          "'\(value.text)' is none of \(choices.joined(separator: ", "))\(didYouMean(value.text, among: Set(choices)))",
          help: "the slot '\(slot.text)' can have these; a further one is added to its 'of:'")
      }
    }
  }
}
