import DialogueCore

/// Reads scripts/moves/lists.yaml: names with entries, each entry a pattern.
struct WordListReader {
  let report: Report

  func read(_ section: Section) -> [WordList] {
    let patterns = PatternReader(report: report)
    return section.all().map { entry in
      report.declare(.list, entry.key)
      return WordList(id: entry.key.text, patterns: patterns.patterns(entry.value))
    }
  }
}
