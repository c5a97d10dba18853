import DialogueCore

/// Gathers the words of all cues while they are compiled, and becomes the vocabulary.
struct WordBook {
  private var ids: [[UInt8]: Vocabulary.Word] = [:]
  private var words: [[UInt8]] = []
  private var expansions: [Vocabulary.Word: [Vocabulary.Word]] = [:]
  private var notAfter: [Vocabulary.Word: Set<Vocabulary.Word>] = [:]
  private var beginnings: [(bytes: [UInt8], word: Vocabulary.Word)] = []
  private let inflection: Inflection
  /// The numerals among the words, by kind.
  private(set) var numerals: [Numeral.Kind: Set<Vocabulary.Word>] = [:]
  private let numeralWords: [Vocabulary.Word]
  let name: Vocabulary.Word

  init(_ spelling: Spelling) {
    inflection = Inflection(spelling.forms)
    // Upper case cannot come out of folding, so these are nobody's words.
    words = [Array("UNKNOWN".utf8)]
    var special: [Vocabulary.Word] = []
    for kind in Numeral.Kind.allCases {
      let word = Vocabulary.Word(words.count)
      words.append(Array("NUMERAL\(kind.rawValue)".utf8))
      special.append(word)
      numerals[kind] = [word]
    }
    numeralWords = special
    name = Vocabulary.Word(words.count)
    words.append(Array("NAME".utf8))
    for entry in spelling.entries { add(entry) }
  }

  var count: Int { words.count }

  var vocabulary: Vocabulary {
    Vocabulary(
      words: words, expansions: expansions, notAfter: notAfter, beginnings: beginnings,
      numerals: numeralWords, literals: literals, name: name)
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
      expansions[word] = meant
      if !exceptions.isEmpty { notAfter[word] = exceptions }
    }
  }

  private mutating func intern(_ bytes: [UInt8]) -> Vocabulary.Word {
    if let word = ids[bytes] { return word }
    let word = Vocabulary.Word(words.count)
    words.append(bytes)
    ids[bytes] = word
    return word
  }

  /// The words of a text as listening will see them.
  mutating func read(_ text: String) -> [Vocabulary.Word] {
    CollectedWord.read(text).flatMap { part -> [Vocabulary.Word] in
      let word = intern(part.bytes)
      if let kind = part.numeral { numerals[kind, default: []].insert(word) }
      return expansions[word] ?? [word]
    }
  }

  /// The words that count as this one: `'s` may be is or has.
  mutating func alike(_ word: Vocabulary.Word) -> Set<Vocabulary.Word> {
    switch String(decoding: words[Int(word)], as: UTF8.self) {
    case "is", "has": [word, intern(Array("'s".utf8))]
    case "would", "had": [word, intern(Array("'d".utf8))]
    case "'s": [word, intern(Array("is".utf8)), intern(Array("has".utf8))]
    case "'d": [word, intern(Array("would".utf8)), intern(Array("had".utf8))]
    default: [word]
    }
  }

  mutating func forms(of word: String) -> Set<Vocabulary.Word> {
    var all: Set<Vocabulary.Word> = []
    for form in inflection.forms(of: word).sorted() {
      let parts = read(form)
      if parts.count == 1 { all.formUnion(alike(parts[0])) }
    }
    return all
  }

  /// A stand-in for unknown words that begin like this; known ones are found by `words(beginningLike:)`.
  mutating func beginning(_ text: String) -> Vocabulary.Word {
    let bytes = Array(text.utf8)
    if let known = beginnings.first(where: { $0.bytes == bytes }) { return known.word }
    let word = Vocabulary.Word(words.count)
    words.append(Array("\(text)*".utf8))
    beginnings.append((bytes, word))
    return word
  }

  func words(beginningLike text: String) -> Set<Vocabulary.Word> {
    let bytes = Array(text.utf8)
    return Set(words.indices.filter { words[$0].starts(with: bytes) }.map { Vocabulary.Word($0) })
  }
}

/// A word as the scanner hands it over.
struct CollectedWord {
  let bytes: [UInt8]
  let numeral: Numeral.Kind?

  static func read(_ text: String) -> [CollectedWord] { Scanner.scan(text, into: Collector()).words }

  private struct Collector: WordSink {
    var words: [CollectedWord] = []
    mutating func word(_ folded: UnsafeBufferPointer<UInt8>, _ shape: Shape) {
      words.append(CollectedWord(bytes: Array(folded), numeral: shape.numeral?.kind))
    }
    mutating func mark(_ mark: Mark) {}
    mutating func quote(_ quote: Quote) {}
  }
}
