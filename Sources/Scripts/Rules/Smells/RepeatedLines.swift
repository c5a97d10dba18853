import DialogueCore

/// A line that is written twice is heard twice: within one place always, across a flow when it is long enough to be noticed.
struct RepeatedLines: Rule {
  private static let noticed = 5

  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows { check(flow.lineSets, report) }
    for (scenario, report) in draft.scenarios {
      check(
        Array(scenario.lines.values) + scenario.facts.flatMap { [$0.lines] + [$0.again].compactMap(\.self) },
        report)
    }
    for (persona, report) in draft.personas { check(Array(persona.lines.values), report) }
    if let (repair, report) = draft.repair { check(Array(repair.lines.values), report) }
  }

  private func check(_ sets: [LineSet], _ report: Report) {
    var first: [String: LineID] = [:]
    for set in sets.sorted(by: { $0.key < $1.key }) {
      for line in set.groups.flatMap(\.lines) {
        let text = line.template.plainText.lowercased()
        let scope = text.split(separator: " ").count >= Self.noticed ? "" : set.key
        guard let earlier = first["\(scope) \(text)"] else {
          first["\(scope) \(text)"] = line.id
          continue
        }
        report.add(
          .repeatedLine, at: report.place("line \(line.id)"),
          "these words are already said at '\(earlier.place)'",
          help: "say it in other words")
      }
    }
  }
}

extension Template {
  /// The text as it is written.
  var plainText: String {
    parts.map {
      switch $0 {
      case .text(let text): text
      case .slot(let slot): "{\(slot)}"
      }
    }.joined()
  }
}

extension LineID {
  /// The id without the owner: `hear.enter#1`.
  fileprivate var place: String { text.split(separator: "/").last.map(String.init) ?? text }
}
