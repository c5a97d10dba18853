/// A pattern whose words are known to the vocabulary, before it becomes steps.
indirect enum PatternNode {
  /// Any of these words.
  case words(Set<Vocabulary.Word>)
  case list(Int32)
  case anyWord
  case said
  case gap(Int)
  case sequence([PatternNode])
  case oneOf([PatternNode])
  case optional(PatternNode)
  case unless(PatternNode)
  case edge(Op.Edge)

  /// The steps that follow one another, with sequences inside sequences opened.
  var steps: [PatternNode] {
    if case .sequence(let parts) = self { return parts.flatMap(\.steps) }
    return [self]
  }

  /// Its ways to be: one for each choice at the top, so that each has a word to be found by.
  var ways: [PatternNode] {
    if case .oneOf(let choices) = self { return choices.flatMap(\.ways) }
    return [self]
  }

  /// Groups of single words joined to one set.
  var simplified: PatternNode {
    switch self {
    case .words, .list, .anyWord, .said, .gap, .edge: return self
    case .sequence(let parts):
      let parts = parts.flatMap { $0.simplified.steps }
      return parts.count == 1 ? parts[0] : .sequence(parts)
    case .optional(let inner): return .optional(inner.simplified)
    case .unless(let inner): return .unless(inner.simplified)
    case .oneOf(let choices):
      var words: Set<Vocabulary.Word> = []
      var others: [PatternNode] = []
      for choice in choices.flatMap({ $0.simplified.ways }) {
        if case .words(let more) = choice { words.formUnion(more) } else { others.append(choice) }
      }
      if !words.isEmpty { others.append(.words(words)) }
      return others.count == 1 ? others[0] : .oneOf(others)
    }
  }
}
