import DialogueCore

/// The words that carry no content, from the list `stop_word`.
struct StopWords {
  private let lists: [String: [Pattern]]
  private let words: Set<String>

  init(_ lists: [WordList]) {
    self.lists = Dictionary(lists.map { ($0.id, $0.patterns) }, uniquingKeysWith: { first, _ in first })
    words = Set((self.lists["stop_word"] ?? []).map { $0.source.lowercased() })
  }

  /// Whether a piece is made of nothing else. Lists do not hold themselves: the compiler of scripts sees to that.
  func areAll(of piece: Pattern.Element) -> Bool {
    switch piece {
    case .word(let word), .forms(let word): words.contains(word.lowercased())
    case .list(let name): lists[name]?.allSatisfy { areAll(of: $0.root) } ?? false
    case .sequence(let parts), .oneOf(let parts): parts.allSatisfy(areAll)
    case .anyWord, .gap, .optional, .unless, .edge: true
    case .beginning: false
    }
  }
}
