import DialogueCore

/// Groups of lines after one that always holds are never spoken.
struct ShadowedLines: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (set, report) in draft.lineSets {
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
