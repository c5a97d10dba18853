/// The words with which every match of some steps begins, or ends.
struct Lead {
  /// Nil where any word may.
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

  private let lists: ListBook
  private let wordSets: WordSets
  /// By end and list; nil for one that nobody asked for yet.
  private var ofLists: [[Lead?]]

  init(_ lists: ListBook, _ wordSets: WordSets) {
    self.lists = lists
    self.wordSets = wordSets
    ofLists = Array(repeating: Array(repeating: nil, count: lists.words.count), count: 2)
  }

  /// Of steps that follow one another.
  mutating func lead(of steps: ArraySlice<PatternNode>, _ end: End) -> Lead {
    var found: [WordSets.ID] = []
    var rest = steps
    while let step = end == .first ? rest.popFirst() : rest.popLast() {
      let lead = lead(of: step, end)
      guard let words = lead.words else { return Lead(words: nil, mayBeEmpty: lead.mayBeEmpty) }
      found.append(words)
      if !lead.mayBeEmpty { return Lead(words: union(found), mayBeEmpty: false) }
    }
    return Lead(words: union(found), mayBeEmpty: true)
  }

  mutating func lead(of node: PatternNode, _ end: End) -> Lead {
    switch node {
    case .words(let id): return Lead(words: id, mayBeEmpty: false)
    case .list(let id): return lead(ofList: id, end)
    case .anyWord, .said: return Lead(words: nil, mayBeEmpty: false)
    case .gap: return .any
    case .unless, .edge: return Lead(words: WordSets.none, mayBeEmpty: true)
    case .optional(let inner): return Lead(words: lead(of: inner, end).words, mayBeEmpty: true)
    case .sequence(let parts): return lead(of: parts[...], end)
    case .oneOf(let choices): return lead(ofChoices: choices, end)
    }
  }

  private mutating func lead(ofChoices choices: [PatternNode], _ end: End) -> Lead {
    var found: [WordSets.ID] = []
    var mayBeEmpty = false
    for choice in choices {
      let lead = lead(of: choice, end)
      guard let words = lead.words else { return .any }
      found.append(words)
      mayBeEmpty = mayBeEmpty || lead.mayBeEmpty
    }
    return Lead(words: union(found), mayBeEmpty: mayBeEmpty)
  }

  private mutating func lead(ofList list: Int32, _ end: End) -> Lead {
    let (row, index) = (end.rawValue, Int(list))
    if let known = ofLists[row][index] { return known }
    // A list that should contain itself begins with any word.
    ofLists[row][index] = .any
    let phrases = lead(ofChoices: lists.phrases[index], end)
    let words = phrases.words.map { union([wordSets.set(of: lists.words[index]), $0]) }
    let lead = Lead(words: words, mayBeEmpty: phrases.mayBeEmpty)
    ofLists[row][index] = lead
    return lead
  }

  private func union(_ sets: [WordSets.ID]) -> WordSets.ID {
    let telling = sets.filter { $0 != WordSets.none }
    if telling.count <= 1 { return telling.first ?? WordSets.none }
    return wordSets.set(of: telling.flatMap { wordSets[$0] })
  }
}
