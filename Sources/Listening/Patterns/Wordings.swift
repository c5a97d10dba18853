/// Spells patterns out as plain words where they are made of nothing else: "fed up", "look (stupid|silly)".
struct Wordings {
  private let lists: ListBook
  private let sets: WordSets

  /// A pattern that can be said in more ways is left to the matcher, and so is one of so many different words.
  private static let most = 256
  private static let mostWords = 4096

  init(_ lists: ListBook, _ sets: WordSets) {
    self.lists = lists
    self.sets = sets
  }

  /// One place in a wording: any of these words.
  typealias Place = [Vocabulary.Word]

  /// All ways to say a pattern; nil when there are too many, or when other things than words stand in it.
  func all(of node: PatternNode) -> [[Place]]? {
    guard let ways = ways(of: node) else { return nil }
    let words = ways.reduce(0) { sum, places in sum + places.reduce(1) { min($0 * $1.count, Self.mostWords) }
    }
    return words <= Self.mostWords ? ways : nil
  }

  private func ways(of node: PatternNode) -> [[Place]]? {
    switch node {
    case .words(let id): return [[sets[id]]]
    case .list(let id): return lists.hasPhrases.contains(id) ? nil : [[lists.words[Int(id)]]]
    case .optional(let inner): return ways(of: inner).map { $0 + [[]] }
    case .sequence(let steps):
      var all: [[Place]] = [[]]
      for step in steps {
        guard let more = ways(of: step), all.count * more.count <= Self.most else { return nil }
        all = all.flatMap { start in more.map { start + $0 } }
      }
      return all
    case .oneOf(let choices):
      var all: [[Place]] = []
      for choice in choices {
        guard let more = ways(of: choice), all.count + more.count <= Self.most else { return nil }
        all += more
      }
      return all
    case .anyWord, .said, .gap, .unless, .edge: return nil
    }
  }
}
