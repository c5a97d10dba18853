import DialogueCore

/// A property with the name of a slot is what the slot holds at first, and must fit it.
struct UnfittingProperties: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (scenario, report) in draft.scenarios {
      for (flow, _) in draft.flows where scenario.flows.contains(flow.id) {
        for slot in flow.slots {
          guard let value = scenario.properties[slot.id], slot.fitting(.text(value)) == nil else { continue }
          let place = report.declarations.first { $0.kind == .slot && $0.name == slot.id.text }?.place
          report.add(
            Self.code(of: slot.kind), at: place ?? report.place(of: .scenario),
            "the property '\(slot.id)' is '\(value)', which the slot of this name in '\(flow.id)' cannot hold",
            help: Self.help(for: slot.kind))
        }
      }
    }
  }

  private static func code(of kind: Slot.Kind) -> DiagnosticCode {
    if case .number = kind { .notANumber } else { .notAChoice }
  }

  private static func help(for kind: Slot.Kind) -> String {
    switch kind {
    case .choice(let choices): "it is one of \(choices.joined(separator: ", "))"
    case .number: "it is a whole number"
    case .text: ""
    }
  }
}
