/// Works out with which words patterns can begin and end.
struct EndsReader {
  private let wordSets: WordSets
  private let lists: ListBook
  /// By list; anything while it is worked out, so that one which holds itself settles.
  private var known: [Int32: Ends] = [:]

  init(_ lists: ListBook, _ wordSets: WordSets) {
    self.wordSets = wordSets
    self.lists = lists
  }

  mutating func ends(of node: PatternNode) -> Ends {
    switch node {
    case .words(let id): return Ends(wordSets[id])
    case .list(let id): return ends(ofList: id)
    case .oneOf(let choices): return choices.reduce(into: Ends([])) { $0.formUnion(ends(of: $1)) }
    case .sequence(let steps):
      let taking = steps.filter { !$0.takesNothing }
      guard let first = taking.first, let last = taking.last else { return .any }
      return Ends(firsts: ends(of: first).firsts, lasts: ends(of: last).lasts)
    case .anyWord, .said, .gap, .optional, .unless, .edge: return .any
    }
  }

  private mutating func ends(ofList list: Int32) -> Ends {
    if let known = known[list] { return known }
    known[list] = .any
    var all = Ends(lists.words[Int(list)])
    for phrase in lists.phrases[Int(list)] { all.formUnion(ends(of: phrase)) }
    known[list] = all
    return all
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
