import DialogueCore

/// Gathers the words of all cues while they are compiled, and becomes the vocabulary.
struct WordBook {
  private var table = WordTable()
  private var expansions: [Vocabulary.Word: [Vocabulary.Word]] = [:]
  /// What words stand for before some others, which says little of them in a cue.
  private var shortened: [Vocabulary.Word: [Vocabulary.Word]] = [:]
  private var onlyBefore: [Vocabulary.Word: Set<Vocabulary.Word>] = [:]
  private var notAfter: [Vocabulary.Word: Set<Vocabulary.Word>] = [:]
  private var beginnings: [(bytes: [UInt8], word: Vocabulary.Word)] = []
  private let inflection: Inflection
  /// The words that count as a word besides itself: what it is short for, and its synonyms.
  private var twins: [Vocabulary.Word: [Vocabulary.Word]] = [:]
  /// What several words are heard as.
  private(set) var rewordings: [Rewording] = []
  /// The numerals among the words, by kind.
  private(set) var numerals: [Numeral.Kind: Set<Vocabulary.Word>] = [:]
  private let numeralWords: [Vocabulary.Word]
  private let had: Vocabulary.Shortened
  let name: Vocabulary.Word

  /// - Parameter common: Words that most texts have. They come first, so that what is known of them lies together.
  init(_ spelling: Spelling, common: [String]) {
    inflection = Inflection(spelling.forms)
    // Upper case cannot come out of folding, so these are nobody's words; the first stands for all unknown ones.
    _ = table.intern("UNKNOWN")
    var special: [Vocabulary.Word] = []
    for kind in Numeral.Kind.allCases {
      let word = table.intern("NUMERAL\(kind.rawValue)")
      special.append(word)
      numerals[kind] = [word]
    }
    numeralWords = special
    name = table.intern("NAME")
    // `'s` may be is or has, `'d` would or had.
    for (short, long) in [("'s", ["is", "has"]), ("'d", ["would", "had"])] {
      let short = table.intern(short)
      for long in long {
        let long = table.intern(long)
        twins[short, default: []].append(long)
        twins[long] = [short]
      }
    }
    had = Vocabulary.Shortened(short: table.intern("'d"), full: table.intern("had"))
    for word in common { for part in CollectedWord.read(word) { _ = intern(part.bytes) } }
    for entry in spelling.entries { add(entry) }
    for word in spelling.words { _ = read(word) }
    for (meant, ways) in spelling.rewordings.sorted(by: { $0.key < $1.key }) {
      let meant = read(meant)
      for way in ways { rewordings.append(Rewording(said: read(way), meant: meant)) }
    }
    for (word, others) in spelling.synonyms.sorted(by: { $0.key < $1.key }) {
      guard let word = single(word) else { continue }
      for other in others { if let other = single(other) { twins[word, default: []].append(other) } }
    }
  }

  var count: Int { table.count }

  var vocabulary: Vocabulary {
    Vocabulary(
      words: table, expansions: expansions.merging(shortened) { whole, _ in whole }, notAfter: notAfter,
      onlyBefore: onlyBefore, beginnings: beginnings,
      rewordings: rewordings, numerals: numeralWords, literals: literals, name: name, had: had)
  }

  private var literals: [Vocabulary.Word: Numeral.Kind] {
    var literals: [Vocabulary.Word: Numeral.Kind] = [:]
    for (kind, words) in numerals {
      for word in words where !numeralWords.contains(word) { literals[word] = kind }
    }
    return literals
  }

  private mutating func add(_ entry: Spelling.Entry) {
    let meant = read(entry.meant)
    let exceptions = Set(entry.notAfter.flatMap { forms(of: $0) })
    for written in entry.written {
      let parts = CollectedWord.read(written)
      guard parts.count == 1 else { continue }
      let word = intern(parts[0].bytes)
      guard meant != [word] else { continue }
      if entry.before.isEmpty {
        expansions[word] = meant
      } else {
        shortened[word] = meant
        onlyBefore[word] = Set(entry.before.flatMap { read($0) })
      }
      if !exceptions.isEmpty { notAfter[word] = exceptions }
    }
  }

  private mutating func intern(_ bytes: [UInt8]) -> Vocabulary.Word {
    bytes.withUnsafeBufferPointer { table.intern($0) }
  }

  /// The words of a text as listening will see them.
  mutating func read(_ text: String) -> [Vocabulary.Word] {
    CollectedWord.read(text).flatMap { part -> [Vocabulary.Word] in
      let word = intern(part.bytes)
      if let kind = part.numeral { numerals[kind, default: []].insert(word) }
      return expansions[word] ?? [word]
    }
  }

  /// The word that a text is; nil where it is more or less than one.
  private mutating func single(_ text: String) -> Vocabulary.Word? {
    let words = read(text)
    return words.count == 1 ? words[0] : nil
  }

  /// The words that count as this one: `'s` may be is or has, and a mistake an error.
  func alike(_ word: Vocabulary.Word) -> [Vocabulary.Word] { [word] + (twins[word] ?? []) }

  mutating func forms(of word: String) -> [Vocabulary.Word] {
    var all: [Vocabulary.Word] = []
    for form in inflection.forms(of: word).sorted() {
      let parts = read(form)
      if parts.count == 1 { all += alike(parts[0]) }
    }
    return all
  }

  /// Adds a stand-in for unknown words that begin like this; known ones are found by `wordsByBeginning`.
  mutating func addBeginning(_ text: String) {
    beginnings.append((Array(text.utf8), table.intern("\(text)*")))
  }

  /// For each beginning, in the order in which they were added, the words that begin so.
  func wordsByBeginning() -> [[Vocabulary.Word]] {
    // By first byte, so that each beginning is held against a few words only.
    var shelves = [[Vocabulary.Word]](repeating: [], count: 256)
    for word in 0..<Vocabulary.Word(count) {
      if let first = table[word].first { shelves[Int(first)].append(word) }
    }
    return beginnings.map { beginning in
      let shelf = beginning.bytes.first.map { shelves[Int($0)] } ?? []
      return shelf.filter { table[$0].starts(with: beginning.bytes) }
    }
  }
}

/// A word as the scanner hands it over.
struct CollectedWord {
  let bytes: [UInt8]
  let numeral: Numeral.Kind?

  static func read(_ text: String) -> [CollectedWord] { Scanner.scan(text, into: Collector()).words }

  private struct Collector: WordSink {
    var words: [CollectedWord] = []
    mutating func word(_ folded: Folded, _ shape: Shape) {
      words.append(CollectedWord(bytes: Array(folded.bytes), numeral: shape.numeral?.kind))
    }
    mutating func mark(_ mark: Mark) {}
    mutating func quote(_ quote: Quote) {}
  }
}
