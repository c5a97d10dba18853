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

  mutating func emit(_ steps: some Sequence<Op>) -> Range<Int32> {
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

  /// The set with a word of which every match of a step begins, or ends; any word where there is none to name.
  mutating func set(of op: Op, _ end: Leads.End) -> Int32 {
    switch op.kind {
    case .words: op.number
    case .list: number(of: leads.lead(of: .list(op.number), end))
    case .group: end == .first ? groups[Int(op.number)].first : groups[Int(op.number)].last
    case .gap, .gapBeforeDenial, .optional, .unless, .edge: sets.numbering.any
    }
  }

  private mutating func number(of lead: Lead) -> Int32 { number(of: lead.mayBeEmpty ? nil : lead.words) }

  /// The number of a word set among those that steps ask for.
  mutating func number(of words: WordSets.ID?) -> Int32 {
    words.map { sets.number(of: $0) } ?? sets.numbering.any
  }

  private mutating func group(_ node: PatternNode) -> Int32 {
    let inner = node.ways.map { choice($0) }
    let start = Int32(choices.count)
    choices += inner
    let first = number(of: leads.lead(of: node, .first))
    let last = number(of: leads.lead(of: node, .last))
    groups.append(Group(choices: start..<Int32(choices.count), first: first, last: last))
    return Int32(groups.count - 1)
  }

  /// At least one step.
  private mutating func choice(_ node: PatternNode) -> Range<Int32> {
    let steps = node.steps.map { op($0) }
    return emit(steps.isEmpty ? [.nothing] : steps)
  }
}
