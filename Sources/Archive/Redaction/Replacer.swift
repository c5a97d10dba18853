/// Puts stand-ins into texts, whole words only.
struct Replacer: Sendable {
  private struct Entry {
    let secret: Secret
    let letters: [Character]
    let standIn: String
    /// A word of the language as well, so that only its capital tells it apart.
    let needsCapital: Bool
    /// Somebody's own name, which goes even where the scripts have it, too.
    let isPerson: Bool
  }

  /// By the first letter, the longest first.
  private let entries: [Character: [Entry]]

  /// - Parameters:
  ///   - people: Names, in small letters, of those who rehearsed or wrote notes.
  ///   - always: Names to replace also where they are written small.
  init(_ standIns: StandIns, lexicon: Lexicon, people: Set<String> = [], always: Set<String> = []) {
    let all = standIns.secrets.map { secret, standIn in
      Entry(
        secret: secret, letters: Array(secret.text).map(Self.folded), standIn: standIn,
        needsCapital: secret.kind == .name && lexicon.isCommon(secret.key) && !always.contains(secret.key),
        isPerson: secret.kind != .name || people.contains(secret.key) || always.contains(secret.key))
    }
    entries = Dictionary(grouping: all.filter { !$0.letters.isEmpty }, by: \.letters[0])
      .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }

  /// A text with what was replaced in it.
  struct Result {
    var text = ""
    var replaced: [Secret] = []
    /// Where things have moved, in scalars: each replaced stretch as it was and as it is.
    var moves: [(from: Range<Int>, to: Range<Int>)] = []

    /// Where a place of the old text is now; inside of a replaced stretch its start, or its end for the end of a range.
    func place(of old: Int, isEnd: Bool) -> Int {
      var shift = 0
      for (from, to) in moves {
        if old < from.lowerBound || !isEnd && old == from.lowerBound { break }
        if old < from.upperBound { return isEnd && old > from.lowerBound ? to.upperBound : to.lowerBound }
        shift = to.upperBound - from.upperBound
      }
      return old + shift
    }
  }

  /// - Parameter fiction: Names that the scripts made up, in small letters; they stay.
  func replace(in text: String, keeping fiction: Set<String> = []) -> Result {
    var result = Result()
    let letters = Array(text)
    let folded = letters.map(Self.folded)
    var (old, new) = (0, 0)
    var index = 0
    while index < letters.count {
      let isStart = index == 0 || !Self.joins(letters[index - 1]) || !Self.joins(letters[index])
      guard isStart, let entry = entry(at: index, in: letters, folded, fiction) else {
        result.text.append(letters[index])
        let length = letters[index].unicodeScalars.count
        (old, new, index) = (old + length, new + length, index + 1)
        continue
      }
      let length = letters[index..<(index + entry.letters.count)].reduce(0) { $0 + $1.unicodeScalars.count }
      let standIn = entry.standIn.unicodeScalars.count
      result.moves.append((old..<(old + length), new..<(new + standIn)))
      result.replaced.append(entry.secret)
      result.text += entry.standIn
      (old, new, index) = (old + length, new + standIn, index + entry.letters.count)
    }
    return result
  }

  private func entry(at index: Int, in letters: [Character], _ folded: [Character], _ fiction: Set<String>)
    -> Entry?
  {
    entries[folded[index]]?.first { entry in
      let end = index + entry.letters.count
      guard end <= letters.count, folded[index..<end].elementsEqual(entry.letters) else { return false }
      guard end == letters.count || !Self.joins(letters[end]) || !Self.joins(letters[end - 1]) else {
        return false
      }
      if !entry.isPerson, fiction.contains(entry.secret.key) { return false }
      guard entry.needsCapital else { return true }
      // "Will you" is no name, "Will, you" is one.
      return letters[index].isUppercase
        && (!Self.startsSentence(index, in: letters) || end == letters.count
          || ",.!?-".contains(letters[end]))
    }
  }

  private static func folded(_ letter: Character) -> Character {
    guard letter.isUppercase else { return letter }
    let small = letter.lowercased()
    return small.count == 1 ? Character(small) : letter
  }

  private static func joins(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  private static func startsSentence(_ index: Int, in letters: [Character]) -> Bool {
    letters[..<index].last { !$0.isWhitespace }.map { ".!?:;\"\u{201c}".contains($0) } ?? true
  }
}
