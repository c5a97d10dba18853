import DialogueCore

/// Groups of lines after one that always holds are never spoken.
struct ShadowedLines: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows { check(flow.lineSets, report) }
    for (scenario, report) in draft.scenarios {
      check(Array(scenario.lines.values) + scenario.facts.map(\.lines), report)
    }
    for (persona, report) in draft.personas { check(Array(persona.lines.values), report) }
    if let (repair, report) = draft.repair { check(Array(repair.lines.values), report) }
  }

  private func check(_ sets: [LineSet], _ report: Report) {
    for set in sets {
      guard let last = set.groups.firstIndex(where: { $0.when == .always }), last + 1 < set.groups.count,
        let line = set.groups[last + 1].lines.first
      else { continue }
      report.add(
        .shadowedLines, at: report.place(of: .line(line.id)),
        "these lines are never said: the group before always holds",
        help: "put the group without 'when' last")
    }
  }
}
