import DialogueCore

/// Reads scripts/moves/spelling.yaml: what written forms stand for, irregular forms, and words that stand for themselves.
struct SpellingReader {
  let report: Report

  func read(_ section: Section) -> Spelling {
    let entries = section.entries("spelling").map { entry in
      // A map where the words around it decide, else the written forms alone.
      guard let map = entry.value.section(as: "entry") else {
        return Spelling.Entry(meant: entry.key.text, written: texts(entry.value))
      }
      let written = map.words("written").map(\.text)
      let notAfter = map.words("not_after").map(\.text)
      let before = map.words("before").map(\.text)
      map.finish()
      return Spelling.Entry(meant: entry.key.text, written: written, notAfter: notAfter, before: before)
    }
    var forms: [String: [String]] = [:]
    for entry in section.entries("forms") { forms[entry.key.text] = texts(entry.value) }
    return Spelling(entries: entries, forms: forms, words: section.words("words").map(\.text))
  }

  private func texts(_ item: Item) -> [String] {
    item.words(expecting: "a word").map(\.text)
  }
}
