/// Writes pattern nodes as steps.
struct StepWriter {
  private(set) var ops: [Op] = []
  /// The steps of each choice of a group.
  private(set) var choices: [Range<Int32>] = []
  private(set) var groups: [Group] = []
  /// Whether gaps pass over words that deny.
  var crossesDenial = true
  private(set) var sets: SetBook
  private var leads: Leads
  private let lists: ListBook

  /// `words` is the size of the vocabulary.
  init(_ lists: ListBook, _ wordSets: WordSets, words: Int) {
    self.lists = lists
    sets = SetBook(words: words, lists: lists.words, wordSets)
    leads = Leads(lists, wordSets)
  }

  mutating func steps(_ nodes: ArraySlice<PatternNode>) -> Range<Int32> {
    let steps = nodes.map { op($0) }
    let start = Int32(ops.count)
    ops += steps
    return start..<Int32(ops.count)
  }

  mutating func op(_ node: PatternNode) -> Op {
    switch node {
    case .words(let id): Op(kind: .words, number: sets.number(of: id))
    case .list(let id) where lists.hasPhrases.contains(id): Op(kind: .list, number: id)
    case .list(let id): Op(kind: .words, number: sets.numbering.list(id))
    case .anyWord: Op(kind: .words, number: sets.numbering.any)
    case .said: Op(kind: .words, number: sets.numbering.said)
    case .gap(let length): Op(kind: crossesDenial ? .gap : .gapBeforeDenial, number: Int32(length))
    case .edge(let edge): Op(kind: .edge, number: edge.rawValue)
    case .optional(let inner): Op(kind: .optional, number: group(inner))
    case .unless(let inner): Op(kind: .unless, number: group(inner))
    case .sequence, .oneOf: Op(kind: .group, number: group(node))
    }
  }

  /// The words with which all matches of some steps begin, or end; nil where there are none to name.
  mutating func lead(of steps: ArraySlice<PatternNode>, _ end: Leads.End) -> WordSets.ID? {
    let lead = leads.lead(of: steps, end)
    return lead.mayBeEmpty ? nil : lead.words
  }

  /// The number of a word set among those that steps ask for.
  mutating func number(of words: WordSets.ID?) -> Int32 {
    words.map { sets.number(of: $0) } ?? sets.numbering.any
  }

  private mutating func group(_ node: PatternNode) -> Int32 {
    let inner = node.ways.map { choice($0) }
    let start = Int32(choices.count)
    choices += inner
    let first = lead(of: [node], .first)
    let last = lead(of: [node], .last)
    groups.append(
      Group(choices: start..<Int32(choices.count), first: number(of: first), last: number(of: last)))
    return Int32(groups.count - 1)
  }

  /// At least one step.
  private mutating func choice(_ node: PatternNode) -> Range<Int32> {
    let range = steps(node.steps[...])
    guard range.isEmpty else { return range }
    ops.append(.nothing)
    return range.lowerBound..<range.lowerBound + 1
  }
}
