extension PatternNode {
  /// How many tokens a match takes at least, and at most; as many as a stretch has where a list has phrases.
  func width(_ lists: ListBook) -> ClosedRange<Int> {
    switch self {
    case .words, .anyWord, .said: return 1...1
    case .list(let id): return 1...(lists.hasPhrases.contains(id) ? Stretch.longest : 1)
    case .unless, .edge: return 0...0
    case .gap(let length): return 0...length
    case .optional(let inner): return 0...inner.width(lists).upperBound
    case .sequence(let parts):
      return parts.reduce(0...0) { sum, part in
        let width = part.width(lists)
        return sum.lowerBound + width.lowerBound...sum.upperBound + width.upperBound
      }
    case .oneOf(let choices):
      let widths = choices.map { $0.width(lists) }
      return (widths.map(\.lowerBound).min() ?? 0)...(widths.map(\.upperBound).max() ?? 0)
    }
  }
}
