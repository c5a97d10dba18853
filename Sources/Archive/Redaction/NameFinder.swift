/// Finds names of people and firms by how they are written: with a capital where nothing else has one.
///
/// What the scripts call somebody is fiction and no secret. A word that starts a sentence is a name when it is no word of
/// the language, as far as the scripts and transcripts know it.
struct NameFinder: Sendable {
  let lexicon: Lexicon
  /// Names that the scripts of a transcript made up, in small letters.
  let fiction: Set<String>

  func names(in text: String) -> [Substring] {
    let words = Self.words(of: text)
    var names: [Substring] = []
    for (index, word) in words.enumerated() where couldBeName(word.text) {
      let isCommon = lexicon.isCommon(word.text)
      let before = index > 0 ? words[index - 1] : nil
      let after = index + 1 < words.count ? words[index + 1] : nil
      let isIntroduced = before.map { Self.introductions.contains($0.text.lowercased()) } ?? false
      let isBesideName = [before, after].contains { neighbour in
        neighbour.map { couldBeName($0.text) && !lexicon.isCommon($0.text) } ?? false
      }
      // Known words with a capital are names only in company: "ask Mark Oyelaran", "Dear Rose".
      let isKnown = isIntroduced || isBesideName || lexicon.isFirstName(word.text)
      if !isCommon || !word.startsSentence && isKnown { names.append(word.text) }
    }
    return names
  }

  private struct Word {
    let text: Substring
    let startsSentence: Bool
  }

  private func couldBeName(_ word: Substring) -> Bool {
    guard let first = word.first, word.count > 1 else { return false }
    guard first.isUppercase || lexicon.isFirstName(word) && !lexicon.isCommon(word) else { return false }
    return !fiction.contains(word.lowercased()) && !Self.isStandIn(word)
  }

  /// Of an earlier run: what has been taken out stays as it is.
  private static func isStandIn(_ word: Substring) -> Bool {
    word.hasPrefix("Name") && word.count > 4 && word.dropFirst(4).allSatisfy(\.isNumber)
  }

  /// Who is named after these is a person, whatever the word means otherwise.
  private static let introductions: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "dear", "hi", "hello", "hey", "named", "called", "name",
  ]

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var startsSentence = true
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      while index < text.endIndex, text[index].isLetter || text[index].isNumber {
        index = text.index(after: index)
      }
      if start < index {
        words.append(Word(text: text[start..<index], startsSentence: startsSentence))
        startsSentence = false
      } else {
        if ".!?:;\n\"\u{201c}".contains(text[index]) { startsSentence = true }
        index = text.index(after: index)
      }
    }
    return words
  }
}
