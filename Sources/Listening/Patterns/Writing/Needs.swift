/// What every match of a pattern node must have somewhere: one of some words, or a phrase of one of some lists.
struct Asked: Hashable {
  let words: WordSets.ID
  /// In ascending order.
  let lists: [Int32]
  /// A rough measure of how often a stretch has it; the same for every `cost` here.
  let cost: Int
}

/// Works out what pattern nodes ask for, and how often that is met.
struct Needs {
  private let lists: ListBook
  private let wordSets: WordSets
  /// By word set; below 0 until it is worked out.
  private var costs: [Int] = []
  private let listCosts: [Int]
  /// The words of each list as a set.
  private let listSets: [WordSets.ID]

  /// What the phrases of a list cost besides its words.
  private static let phrases = 40

  init(_ lists: ListBook, _ wordSets: WordSets) {
    self.lists = lists
    self.wordSets = wordSets
    listCosts = lists.words.map { lists.cost(of: $0) }
    listSets = lists.words.map { wordSets.set(of: $0) }
  }

  /// How often a node would be tried as the anchor; nil when it cannot be one.
  mutating func cost(_ node: PatternNode) -> Int? {
    switch node {
    case .words(let id): cost(of: id)
    case .list(let id): listCosts[Int(id)] + (lists.hasPhrases.contains(id) ? Self.phrases : 0)
    default: nil
    }
  }

  mutating func cost(of id: WordSets.ID) -> Int {
    let index = Int(id)
    if index >= costs.count { costs += repeatElement(-1, count: wordSets.count - costs.count) }
    if costs[index] < 0 { costs[index] = lists.cost(of: wordSets[id]) }
    return costs[index]
  }

  /// What every match of a node asks for; nil when there is nothing to name.
  mutating func asked(_ node: PatternNode) -> Asked? {
    switch node {
    case .words(let id): return Asked(words: id, lists: [], cost: cost(of: id))
    case .list(let id):
      let phrases = lists.hasPhrases.contains(id) ? [id] : []
      return Asked(
        words: listSets[Int(id)], lists: phrases,
        cost: listCosts[Int(id)] + phrases.count * Self.phrases)
    case .sequence(let steps): return steps.compactMap { asked($0) }.min { $0.cost < $1.cost }
    case .oneOf(let choices): return union(choices)
    case .anyWord, .said, .gap, .optional, .unless, .edge: return nil
    }
  }

  private mutating func union(_ choices: [PatternNode]) -> Asked? {
    var words: [Vocabulary.Word] = []
    var lists: Set<Int32> = []
    var cost = 0
    for choice in choices {
      guard let asked = asked(choice) else { return nil }
      words += wordSets[asked.words]
      lists.formUnion(asked.lists)
      cost += asked.cost
    }
    return Asked(words: wordSets.set(of: words), lists: lists.sorted(), cost: cost)
  }
}
