import DialogueCore

/// The lists that patterns share: which words and phrases each has, and which of them come first.
struct ListBook {
  /// The number of each list, by name.
  let ids: [String: Int32]
  /// The single words of each list and of the lists in it.
  let words: [[Vocabulary.Word]]
  let hasPhrases: Set<Int32>
  /// The phrases of each list and of the lists in it.
  let phrases: [[PatternNode]]
  /// Those of them that are spelt out, in every way to say them, and the others.
  let spelt: [[[Wordings.Place]]]
  let others: [[PatternNode]]
  /// A list stands one level above the lists that it uses of which not all phrases are spelt out.
  let levels: [Int]
  /// For each word how often it is met, roughly: one like "you" stands in most utterances, another small word in
  /// some, any other in hardly one of hundreds.
  private let weights: [Int]

  private static let common = [("stop_word", 250), ("commonest", 1500)]

  private static let builtIn = ["number", "money", "percent", "clock", "ordinal", "name"]
  /// As deep as lists can be nested: one that contains itself settles all the same.
  private static let deepest = 8

  static func ids(of lists: [WordList]) -> [String: Int32] {
    var ids: [String: Int32] = [:]
    for id in builtIn + lists.map(\.id) where ids[id] == nil { ids[id] = Int32(ids.count) }
    return ids
  }

  /// The words that most texts have, the commonest first.
  static func commonWords(of lists: [WordList]) -> [String] {
    common.reversed().flatMap { name, _ in
      lists.filter { $0.id == name }.flatMap(\.patterns).flatMap(\.root.leaves).compactMap {
        if case .word(let text) = $0 { text } else { nil }
      }
    }
  }

  /// The reader must have settled.
  init(_ wordLists: [WordList], ids: [String: Int32], _ reader: NodeReader) {
    var entries = [[PatternNode]](repeating: [], count: ids.count)
    for list in wordLists {
      guard let id = ids[list.id] else { continue }
      for pattern in list.patterns { entries[Int(id)] += reader.node(pattern.root).ways }
    }
    var words = entries.map { entries in
      var words: Set<Vocabulary.Word> = []
      for case .words(let id) in entries { words.formUnion(reader.sets[id]) }
      return words
    }
    for (index, kind) in Numeral.Kind.allCases.enumerated() {
      words[index].formUnion(reader.book.numerals[kind] ?? [])
    }
    if let names = ids["name"] { words[Int(names)].insert(reader.book.name) }
    var hasPhrases: Set<Int32> = []
    for (index, entries) in entries.enumerated() where entries.contains(where: \.isPhrase) {
      hasPhrases.insert(Int32(index))
    }
    for _ in 0..<Self.deepest {
      for (index, entries) in entries.enumerated() {
        for case .list(let other) in entries {
          words[index].formUnion(words[Int(other)])
          if hasPhrases.contains(other) { hasPhrases.insert(Int32(index)) }
        }
      }
    }
    self.ids = ids
    self.words = words.map { $0.sorted() }
    self.hasPhrases = hasPhrases
    phrases = entries.map { Self.phrases($0, entries) }
    let wordings = Wordings(words: self.words, phrases: phrases, sets: reader.sets)
    var spelt = [[[Wordings.Place]]](repeating: [], count: ids.count)
    var others = [[PatternNode]](repeating: [], count: ids.count)
    for (list, phrases) in phrases.enumerated() {
      for phrase in phrases {
        if let ways = wordings.all(of: phrase) { spelt[list] += ways } else { others[list].append(phrase) }
      }
    }
    self.spelt = spelt
    self.others = others
    levels = Self.levels(others)
    var weights = [Int](repeating: 1, count: reader.book.count)
    for (list, weight) in Self.common {
      if let id = ids[list] { for word in words[Int(id)] { weights[Int(word)] = weight } }
    }
    self.weights = weights
  }

  /// How often one of the words is met, roughly.
  func cost(of words: [Vocabulary.Word]) -> Int { words.reduce(0) { $0 + weights[Int($1)] } }

  /// A list in a list has its phrases there, too.
  private static func phrases(
    _ list: [PatternNode], _ entries: [[PatternNode]], depth: Int = 0
  ) -> [PatternNode] {
    list.flatMap { entry in
      guard case .list(let other) = entry else { return entry.isPhrase ? [entry] : [] }
      return depth < deepest ? phrases(entries[Int(other)], entries, depth: depth + 1) : []
    }
  }

  private static func levels(_ phrases: [[PatternNode]]) -> [Int] {
    let used = phrases.enumerated().map { index, own in
      Set(own.flatMap(\.lists)).filter { !phrases[Int($0)].isEmpty && Int($0) != index }
    }
    var levels = [Int](repeating: 0, count: phrases.count)
    for _ in 0..<deepest {
      for (index, lists) in used.enumerated() {
        for list in lists { levels[index] = min(deepest, max(levels[index], levels[Int(list)] + 1)) }
      }
    }
    return levels
  }
}

extension PatternNode {
  /// Whether it is more than a word or a list.
  fileprivate var isPhrase: Bool {
    switch self {
    case .words, .list: false
    default: true
    }
  }
}
