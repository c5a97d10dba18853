import DialogueCore

/// What a flow's texts name, every one of its scenarios must fill.
struct UnfilledPlaces: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let used = report.references.filter { $0.kind == .word && !NameTable.everywhere.contains($0.word.text) }
      let slots = Set(flow.slots.map(\.id.text))
      let first = Dictionary(used.map { ($0.word.text, $0.word.place) }, uniquingKeysWith: min)
      for (scenario, owner) in draft.scenarios where scenario.flows.contains(flow.id) {
        let filled = slots.union(scenario.words.keys.map(\.text)).union(scenario.properties.keys.map(\.text))
        for (name, place) in first.sorted(by: { $0.key < $1.key }) where !filled.contains(name) {
          // One that no scenario fills is reported where it is used.
          guard names.visible(.word, from: .flow(flow.id.text)).contains(name) else { continue }
          // What the line says, so that it need not be looked for.
          let said = String(report.lines[place.line].drop { $0 == " " })
          owner.add(
            .unknownPlace, at: owner.place(of: .words),
            "the words of this scenario have no '\(name)', which the flow '\(flow.id)' names",
            help: "\(place.file):\(place.line) says: \(said.beginning(of: 160))")
        }
      }
    }
  }
}
