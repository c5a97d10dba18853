/// A pattern whose words are known to the vocabulary, before it becomes steps.
///
/// It is simple: no sequence stands in a sequence, no choice in a choice, and the single words of a choice are one set.
enum PatternNode {
  /// Any of these words.
  case words(WordSets.ID)
  case list(Int32)
  case anyWord
  case said
  case gap(Int)
  case sequence([PatternNode])
  case oneOf([PatternNode])
  indirect case optional(PatternNode)
  indirect case unless(PatternNode)
  case edge(Op.Edge)

  /// The steps that follow one another.
  var steps: [PatternNode] {
    if case .sequence(let parts) = self { return parts }
    return [self]
  }

  /// Its ways to be: one for each choice at the top, so that each has a word to be found by.
  var ways: [PatternNode] {
    if case .oneOf(let choices) = self { return choices }
    return [self]
  }

  /// The lists that it names.
  var lists: [Int32] {
    switch self {
    case .list(let id): [id]
    case .sequence(let parts), .oneOf(let parts): parts.flatMap(\.lists)
    case .optional(let inner), .unless(let inner): inner.lists
    case .words, .anyWord, .said, .gap, .edge: []
    }
  }
}
