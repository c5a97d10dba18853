/// The words that one with a slip in it may have been meant to be, by their first letter and their length.
struct SlipShelves: Sendable {
  /// In the order of the shelves.
  private let words: Frozen<Vocabulary.Word>
  /// For each of them the letters that are in it, a bit each.
  private let letters: Frozen<UInt32>
  /// Where each shelf begins, and where the last one ends.
  private let starts: Frozen<Int32>

  /// A slip more or less than the words that may have one.
  private static let lengths = Slip.lengths.lowerBound - 1...Slip.lengths.upperBound + 1
  /// One slip takes away one letter and brings in another at most.
  private static let mostChanged = 2

  init(_ table: WordTable) {
    var shelves = [[Vocabulary.Word]](repeating: [], count: 26 * Self.lengths.count)
    for word in 1..<Vocabulary.Word(table.count) {
      let bytes = table[word]
      guard let first = bytes.first, Self.lengths.contains(bytes.count), bytes.allSatisfy(Self.isLetter)
      else { continue }
      shelves[Self.shelf(first, bytes.count)].append(word)
    }
    words = Frozen(shelves.joined().map { $0 })
    letters = Frozen(shelves.joined().map { Self.letters(table[$0]) })
    starts = Frozen(shelves.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
  }

  /// Hands over each word that may be a slip away from what was written in small letters.
  func near(_ written: UnsafeBufferPointer<UInt8>, _ take: (Vocabulary.Word) -> Void) {
    guard Slip.lengths.contains(written.count), written.allSatisfy(Self.isLetter) else { return }
    let own = Self.letters(written)
    for length in written.count - 1...written.count + 1 {
      let shelf = Self.shelf(written[0], length)
      for index in Int(starts[shelf])..<Int(starts[shelf + 1])
      where (letters[index] ^ own).nonzeroBitCount <= Self.mostChanged {
        take(words[index])
      }
    }
  }

  private static func shelf(_ first: UInt8, _ length: Int) -> Int {
    (Int(first) - 0x61) * lengths.count + length - lengths.lowerBound
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func letters(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | Keyboard.bit($1) }
  }
}
