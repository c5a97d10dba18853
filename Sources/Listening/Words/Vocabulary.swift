/// Every word that a cue can tell apart, and the sets of words that it belongs to.
///
/// Built once from the cues; looking a word up copies nothing. Word 0 stands for all other words.
final class Vocabulary: Sendable {
  typealias Word = Int32
  static let unknown: Word = 0

  /// What the builder has gathered, frozen: an open hash table over one pool of bytes.
  private let pool: Frozen<UInt8>
  private let starts: Frozen<Int32>
  private let slots: Frozen<Slot>
  private let mask: Int
  private let stems: Frozen<UInt32>
  let shelves: SlipShelves
  /// For each word the words that it stands for, as a range of `meanings`; empty when it stands for itself.
  private let meant: Frozen<Range<Int32>>
  private let meanings: Frozen<Word>
  private let notAfter: [Word: Set<Word>]
  private let onlyBefore: [Word: Set<Word>]
  let rewordings: Rewordings
  /// By first byte, the longest first.
  private let beginnings: [[(bytes: [UInt8], word: Word)]]

  /// The kind of each numeral; nil for words.
  private let kinds: Frozen<Numeral.Kind?>

  /// A word where it is looked for: with its key, so that nothing else is looked at for most words.
  private struct Slot {
    let key: WordKey
    let word: Word

    static let free = Slot(key: .none, word: unknown)
  }

  let count: Int
  /// The words that stand for all numerals of a kind, in the order of `Numeral.Kind`, and for unknown names.
  let numerals: [Word]
  let name: Word
  /// `'d` where the word behind it tells that it is had, and not would.
  let had: Shortened

  /// A word that is written short, and in full.
  struct Shortened {
    let short: Word
    let full: Word
  }

  init(
    words: WordTable, expansions: [Word: [Word]], notAfter: [Word: Set<Word>],
    onlyBefore: [Word: Set<Word>], beginnings: [(bytes: [UInt8], word: Word)], rewordings: [Rewording],
    numerals: [Word],
    literals: [Word: Numeral.Kind], name: Word, had: Shortened
  ) {
    var meanings = ContiguousArray<Word>()
    var meant = ContiguousArray<Range<Int32>>(repeating: 0..<0, count: words.count)
    for (word, parts) in expansions.sorted(by: { $0.key < $1.key }) {
      meant[Int(word)] = Int32(meanings.count)..<Int32(meanings.count + parts.count)
      meanings.append(contentsOf: parts)
    }
    pool = Frozen(words.pool)
    starts = Frozen(words.starts)
    slots = Frozen(Self.slots(of: words))
    mask = slots.count - 1
    shelves = SlipShelves(words)
    stems = Frozen((0..<words.count).map { words[Word($0)].withUnsafeBufferPointer { Stem.hash($0) } })
    self.meant = Frozen(meant)
    self.meanings = Frozen(meanings)
    self.notAfter = notAfter
    self.onlyBefore = onlyBefore
    var shelves = [[(bytes: [UInt8], word: Word)]](repeating: [], count: 256)
    for beginning in beginnings.sorted(by: { $0.bytes.count > $1.bytes.count }) {
      if let first = beginning.bytes.first { shelves[Int(first)].append(beginning) }
    }
    self.beginnings = shelves
    self.rewordings = Rewordings(rewordings, words: words.count)
    self.count = words.count
    self.numerals = numerals
    var kinds = [Numeral.Kind?](repeating: nil, count: words.count)
    for (word, kind) in literals { kinds[Int(word)] = kind }
    for (word, kind) in zip(numerals, Numeral.Kind.allCases) { kinds[Int(word)] = kind }
    self.kinds = Frozen(kinds)
    self.name = name
    self.had = had
  }

  /// An open hash table of words, at most half of it taken.
  private static func slots(of words: WordTable) -> [Slot] {
    var capacity = 1
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: .free, count: capacity)
    for word in 1..<Word(words.count) {
      let key = words[word].withUnsafeBufferPointer { Folded($0).key }
      var slot = key.hash & (capacity - 1)
      while slots[slot].word != unknown { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(key: key, word: word)
    }
    return slots
  }

  func lookUp(_ folded: Folded) -> Word {
    let key = folded.key
    var slot = key.hash & mask
    while slots[slot].word != Self.unknown {
      let word = slots[slot].word
      if slots[slot].key == key, folded.bytes.count <= WordKey.longest || isWritten(word, folded.bytes) {
        return word
      }
      slot = (slot &+ 1) & mask
    }
    return Self.unknown
  }

  private func isWritten(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(word)])
    guard Int(starts[Int(word) + 1]) - start == bytes.count else { return false }
    var index = 0
    while index < bytes.count, pool[start + index] == bytes[index] { index += 1 }
    return index == bytes.count
  }

  /// The word for an unknown one that begins like a `begin*` of some cue.
  func beginning(of bytes: UnsafeBufferPointer<UInt8>) -> Word {
    guard let first = bytes.first else { return Self.unknown }
    for beginning in beginnings[Int(first)] where bytes.count >= beginning.bytes.count {
      var index = 1
      while index < beginning.bytes.count, beginning.bytes[index] == bytes[index] { index += 1 }
      if index == beginning.bytes.count { return beginning.word }
    }
    return Self.unknown
  }

  func text(of word: Word) -> String {
    let bytes = bytes(of: word)
    return String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  /// Good as long as the vocabulary.
  func bytes(of word: Word) -> View<UInt8> {
    let start = Int(starts[Int(word)])
    return pool.view.part(from: start, count: Int(starts[Int(word) + 1]) - start)
  }

  /// The kind of numeral that a word stands for; nil for a word with a meaning of its own.
  func numeralKind(_ word: Word) -> Numeral.Kind? { kinds[Int(word)] }

  /// The word without its ending, see `Stem`.
  @inline(__always) func stem(of word: Word) -> UInt32 { stems[Int(word)] }

  /// Whether the word may stand for others, depending on the word before it.
  @inline(__always) func mayExpand(_ word: Word) -> Bool { !meant[Int(word)].isEmpty }

  /// The words right before which the word stands for others; nil where that does not matter.
  func following(_ word: Word) -> Set<Word>? { onlyBefore[word] }

  /// Adds what the word stands for after the word before it; false when it stands for itself.
  func expand(_ word: Word, after previous: Word, into words: (Word) -> Void) -> Bool {
    let range = meant[Int(word)]
    if range.isEmpty || notAfter[word]?.contains(previous) == true { return false }
    for index in range { words(meanings[Int(index)]) }
    return true
  }
}
