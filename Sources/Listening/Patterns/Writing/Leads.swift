/// The words with which every match of some steps begins, or ends.
struct Lead {
  /// Nil where any word may, or too many.
  let words: WordSets.ID?
  /// Whether a match may take no word at all.
  let mayBeEmpty: Bool

  static let any = Lead(words: nil, mayBeEmpty: true)
}

/// Works out with which words pattern nodes begin and end.
struct Leads {
  enum End: Int {
    case first, last
  }

  /// More words than these rule hardly anything out.
  private static let most = 64

  private let lists: ListBook
  private let wordSets: WordSets
  /// By end and list; nil for one that nobody asked for yet.
  private var ofLists: [[Lead?]]

  init(_ lists: ListBook, _ wordSets: WordSets) {
    self.lists = lists
    self.wordSets = wordSets
    ofLists = Array(repeating: Array(repeating: nil, count: lists.words.count), count: 2)
  }

  mutating func lead(of node: PatternNode, _ end: End) -> Lead {
    switch node {
    case .words(let id): return Lead(words: id, mayBeEmpty: false)
    case .list(let id): return lead(ofList: id, end)
    case .anyWord, .said: return Lead(words: nil, mayBeEmpty: false)
    case .gap: return .any
    case .unless, .edge: return Lead(words: WordSets.none, mayBeEmpty: true)
    case .optional(let inner): return Lead(words: lead(of: inner, end).words, mayBeEmpty: true)
    case .sequence(let parts): return lead(ofSequence: parts, end)
    case .oneOf(let choices): return lead(ofChoices: choices, end, most: Self.most)
    }
  }

  private mutating func lead(ofSequence steps: [PatternNode], _ end: End) -> Lead {
    var found = WordSets.none
    for index in steps.indices {
      let lead = lead(of: steps[end == .first ? index : steps.count - 1 - index], end)
      guard let words = lead.words, let all = union(found, words, most: Self.most) else {
        return Lead(words: nil, mayBeEmpty: lead.mayBeEmpty)
      }
      found = all
      if !lead.mayBeEmpty { return Lead(words: found, mayBeEmpty: false) }
    }
    return Lead(words: found, mayBeEmpty: true)
  }

  private mutating func lead(ofChoices choices: [PatternNode], _ end: End, most: Int) -> Lead {
    var words: [Vocabulary.Word] = []
    var only = WordSets.none
    var mayBeEmpty = false
    for choice in choices {
      let lead = lead(of: choice, end)
      guard let more = lead.words, words.count + wordSets[more].count <= most else { return .any }
      only = words.isEmpty ? more : WordSets.none
      words += wordSets[more]
      mayBeEmpty = mayBeEmpty || lead.mayBeEmpty
    }
    return Lead(words: only != WordSets.none ? only : wordSets.set(of: words), mayBeEmpty: mayBeEmpty)
  }

  private mutating func lead(ofList list: Int32, _ end: End) -> Lead {
    let (row, index) = (end.rawValue, Int(list))
    if let known = ofLists[row][index] { return known }
    // A list that should contain itself begins with any word.
    ofLists[row][index] = .any
    let phrases = lead(ofChoices: lists.phrases[index], end, most: .max)
    let own = wordSets.set(of: lists.words[index])
    let lead = Lead(
      words: phrases.words.flatMap { union(own, $0, most: .max) }, mayBeEmpty: phrases.mayBeEmpty)
    ofLists[row][index] = lead
    return lead
  }

  private func union(_ one: WordSets.ID, _ other: WordSets.ID, most: Int) -> WordSets.ID? {
    if one == WordSets.none || one == other { return other }
    if other == WordSets.none { return one }
    guard wordSets[one].count + wordSets[other].count <= most else { return nil }
    return wordSets.set(of: wordSets[one] + wordSets[other])
  }
}
