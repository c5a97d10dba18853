import DialogueCore

/// Reads scripts/moves/spelling.yaml: what written forms stand for, irregular forms, words that stand for themselves, and
/// words that say the same.
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
    section.entries("synonyms").map(\.key).forEach(checkSynonym)
    return Spelling(
      entries: entries, forms: wordsByWord("forms", in: section), words: section.words("words").map(\.text),
      rewordings: wordsByWord("rewordings", in: section, check: checkRewording),
      synonyms: wordsByWord("synonyms", in: section, check: checkSynonym))
  }

  private func wordsByWord(
    _ key: String, in section: Section, check: (Word) -> Void = { _ in }
  ) -> [String: [String]] {
    var byWord: [String: [String]] = [:]
    for entry in section.entries(key) {
      let words = entry.value.words(expecting: "a word")
      words.forEach(check)
      byWord[entry.key.text] = words.map(\.text)
    }
    return byWord
  }

  /// One word that stands for others is spelling: it may be short for them, or come of a slip.
  private func checkRewording(_ words: Word) {
    guard !words.text.contains(" ") else { return }
    report.add(
      .wrongKind, at: words.place, "'\(words.text)' is a single word, and no rewording",
      help: "put it under 'spelling', which is for single words")
  }

  /// Cues hear synonyms word by word.
  private func checkSynonym(_ word: Word) {
    guard word.text.contains(" ") else { return }
    report.add(
      .wrongKind, at: word.place, "a synonym is a single word, '\(word.text)' is more",
      help: "put what has several words into a list of lists.yaml")
  }

  private func texts(_ item: Item) -> [String] {
    item.words(expecting: "a word").map(\.text)
  }
}
