/// Several words that are heard as others: "ought to have" as "should have".
struct Rewording: Sendable {
  let said: [Vocabulary.Word]
  let meant: [Vocabulary.Word]
}

/// All rewordings, by the last word of what is said.
struct Rewordings: Sendable {
  private struct Entry {
    let said: Range<Int32>
    let meant: Range<Int32>
  }

  private let words: Frozen<Vocabulary.Word>
  /// Those that end in the same word side by side, the longest first.
  private let entries: Frozen<Entry>
  private let endingIn: Frozen<Range<Int32>>

  init(_ rewordings: [Rewording], words count: Int) {
    var words: [Vocabulary.Word] = []
    func add(_ more: [Vocabulary.Word]) -> Range<Int32> {
      words += more
      return Int32(words.count - more.count)..<Int32(words.count)
    }
    var entries: [Entry] = []
    var endingIn = [Range<Int32>](repeating: 0..<0, count: count)
    let sayable = rewordings.filter { !$0.said.isEmpty }
    let byLastWord = Dictionary(grouping: sayable) { $0.said[$0.said.count - 1] }
    for (last, rewordings) in byLastWord.sorted(by: { $0.key < $1.key }) {
      let first = Int32(entries.count)
      for rewording in rewordings.sorted(by: { $0.said.count > $1.said.count }) {
        entries.append(Entry(said: add(rewording.said), meant: add(rewording.meant)))
      }
      endingIn[Int(last)] = first..<Int32(entries.count)
    }
    self.words = Frozen(words)
    self.entries = Frozen(entries)
    self.endingIn = Frozen(endingIn)
  }

  /// What the last tokens are heard as, and how many they are; nil when they stand for themselves.
  func meant(by tokens: Cells<Token>) -> (words: View<Vocabulary.Word>, count: Int)? {
    guard let last = tokens.last else { return nil }
    for index in endingIn[Int(last.word)] {
      let entry = entries[Int(index)]
      if isSaid(entry.said, tokens) {
        let meant = words.view.part(from: Int(entry.meant.lowerBound), count: entry.meant.count)
        return (meant, entry.said.count)
      }
    }
    return nil
  }

  /// Whether the last tokens are these words, with no mark between them.
  private func isSaid(_ said: Range<Int32>, _ tokens: Cells<Token>) -> Bool {
    guard said.count <= tokens.count else { return false }
    var place = tokens.count - 1
    for index in said.reversed() {
      guard tokens[place].word == words[Int(index)] else { return false }
      if index > said.lowerBound, tokens[place].mark != .none { return false }
      place -= 1
    }
    return true
  }
}

extension Tokeniser {
  /// Puts what the last tokens say into the words that cues know; the last of these has all that is left of what was written.
  mutating func reword() {
    guard let (words, count) = vocabulary.rewordings.meant(by: tokens) else { return }
    let said = (tokens.count - count..<tokens.count).map { tokens[$0] }
    removeLast(count)
    for index in words.indices {
      var token = said[min(index, count - 1)]
      token.word = words[index]
      token.roles = roles[Int(token.word)]
      token.stem = stems ? vocabulary.stem(of: token.word) : 0
      if index == words.count - 1 { token.end = said[count - 1].end }
      if index > 0 { token.mark = .none }
      tokens.append(token)
    }
  }
}
