import DialogueCore

/// Reads scripts/moves/lists.yaml: names with entries, each entry a pattern.
struct WordListReader {
  let report: Report

  func read(_ section: Section) -> [WordList] {
    let patterns = PatternReader(report: report)
    return section.all().map { entry in
      report.declare(.list, entry.key)
      for word in entry.value.items.compactMap(\.word) { refuseEdges(in: word) }
      return WordList(id: entry.key.text, patterns: patterns.patterns(entry.value))
    }
  }

  /// The entries of lists are looked for before there are clauses: an edge would never be met.
  private func refuseEdges(in entry: Word) {
    let edges = "^$".unicodeScalars
    let scalars = Array(entry.text.unicodeScalars)
    guard let offset = scalars.firstIndex(where: { edges.contains($0) }) else { return }
    report.add(
      .listEdge, at: entry.part("", offset: offset, length: 1).place, "an entry of a list has no edges",
      help: "leave out '^' and '$'; a cue or a topic that names the list may have them")
  }
}
