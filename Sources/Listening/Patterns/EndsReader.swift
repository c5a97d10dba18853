/// Works out the words with which patterns can begin or end, so that a choice is left alone where none of them stands.
struct EndsReader {
  enum Side {
    case first, last
  }

  private let wordSets: WordSets
  private let lists: ListBook
  private let side: Side
  /// By list; `.some(nil)` while it is worked out, and for a list of which it cannot be told.
  private var known: [Int32: WordSets.ID?] = [:]

  init(_ side: Side, _ lists: ListBook, _ wordSets: WordSets) {
    self.side = side
    self.lists = lists
    self.wordSets = wordSets
  }

  /// The words, one of which every match begins (ends) with; nil when it cannot be told.
  mutating func words(of node: PatternNode) -> WordSets.ID? {
    switch node {
    case .words(let id): return id
    case .list(let id): return words(ofList: id)
    case .oneOf(let choices): return union(choices)
    case .sequence(let steps):
      let outer = side == .first ? steps.first { !$0.takesNothing } : steps.last { !$0.takesNothing }
      return outer.flatMap { words(of: $0) }
    case .anyWord, .said, .gap, .optional, .unless, .edge: return nil
    }
  }

  private mutating func words(ofList list: Int32) -> WordSets.ID? {
    if let known = known[list] { return known }
    known[list] = .some(nil)
    let phrases = lists.phrases.filter { $0.list == list }.map(\.phrase)
    let words = union(phrases, besides: lists.words[Int(list)])
    known[list] = words
    return words
  }

  private mutating func union(
    _ choices: [PatternNode], besides words: [Vocabulary.Word] = []
  ) -> WordSets.ID? {
    var all = words
    for choice in choices {
      guard let words = self.words(of: choice) else { return nil }
      all += wordSets[words]
    }
    return wordSets.set(of: all)
  }
}

extension PatternNode {
  /// Whether it stands between words.
  fileprivate var takesNothing: Bool {
    switch self {
    case .edge, .unless: true
    default: false
    }
  }
}
