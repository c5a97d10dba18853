import DialogueCore

/// What a flow proposes next should be there; where it is not, the rehearsal ends without a proposal.
struct MissingNextFlows: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    let flows = Set(draft.flows.map(\.flow.id))
    for (flow, report) in draft.flows {
      for next in flow.next where !flows.contains(next.flow) {
        let near = didYouMean(next.flow.text, among: flows.map(\.text))
        report.add(
          .missingNextFlow, at: report.place("next \(next.flow)"),
          "no flow named '\(next.flow)' to go on with\(near)",
          help: near.isEmpty ? "write it, or propose another" : "")
      }
    }
  }
}
