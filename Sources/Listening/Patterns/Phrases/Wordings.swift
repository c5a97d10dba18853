/// Spells patterns out, word by word, where they are made of nothing but words: "fed up", "look (stupid|silly)", "lost ..2 day".
struct Wordings {
  /// One place in a wording: any of these words.
  typealias Place = [Vocabulary.Word]

  /// What stands in a place for any word at all.
  static let anyWord: Vocabulary.Word = -1

  /// A pattern that has more ways to say it is left to the matcher, and so is one of so many different phrases.
  private static let mostWays = 64
  private static let mostPhrases = 256
  /// As deep as lists are followed into lists: one that contains itself is left to the matcher.
  private static let deepest = 8

  /// The words of each list, and what is more than a word in it.
  let words: [[Vocabulary.Word]]
  let phrases: [[PatternNode]]
  let sets: WordSets

  /// All ways to say a pattern; nil when there are too many, or when something else must be there or must not.
  func all(of node: PatternNode) -> [[Place]]? {
    guard let ways = ways(of: node, 0) else { return nil }
    let phrases = ways.reduce(0) { sum, places in
      sum + places.reduce(1) { min($0 * $1.count, Self.mostPhrases) }
    }
    return phrases <= Self.mostPhrases ? ways : nil
  }

  private func ways(of node: PatternNode, _ depth: Int) -> [[Place]]? {
    switch node {
    case .words(let id): return [[sets[id]]]
    case .list(let id):
      guard depth < Self.deepest else { return nil }
      return ways(ofOneOf: phrases[Int(id)], depth + 1).map { [[words[Int(id)]]] + $0 }
    case .anyWord: return [[[Self.anyWord]]]
    case .gap(let length): return (0...length).map { Array(repeating: [Self.anyWord], count: $0) }
    case .optional(let inner): return ways(of: inner, depth).map { [[]] + $0 }
    case .sequence(let steps):
      var all: [[Place]] = [[]]
      for step in steps {
        guard let more = ways(of: step, depth), all.count * more.count <= Self.mostWays else { return nil }
        if more.count == 1 {
          for index in all.indices { all[index] += more[0] }
        } else {
          all = all.flatMap { start in more.map { start + $0 } }
        }
      }
      return all
    case .oneOf(let choices): return ways(ofOneOf: choices, depth)
    case .said, .unless, .edge: return nil
    }
  }

  private func ways(ofOneOf choices: [PatternNode], _ depth: Int) -> [[Place]]? {
    var all: [[Place]] = []
    for choice in choices {
      guard let more = ways(of: choice, depth), all.count + more.count <= Self.mostWays else { return nil }
      all += more
    }
    return all
  }
}
