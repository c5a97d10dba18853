/// Writes pattern nodes as steps.
struct StepWriter {
  private var sequences = SequenceBook<Op>()
  private(set) var groups: [Group] = []
  /// The numbers of groups, by their choices.
  private var numbers: [Range<Int32>: Int32] = [:]
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

  var ops: [Op] { sequences.values }

  mutating func emit(_ steps: some RandomAccessCollection<Op>) -> Range<Int32> { sequences.range(of: steps) }

  mutating func op(_ node: PatternNode) -> Op {
    switch node {
    case .words(let id): Op(kind: .words, number: sets.number(of: id))
    case .list(let id) where lists.hasPhrases.contains(id): Op(kind: .list, number: id)
    case .list(let id): Op(kind: .words, number: sets.numbering.list(id))
    case .anyWord: Op(kind: .words, number: sets.numbering.any)
    case .said: Op(kind: .words, number: sets.numbering.said)
    case .gap(let length): Op(kind: crossesDenial ? .gap : .gapBeforeDenial, number: Int32(length))
    case .edge(let edge): Op(kind: .edge, number: sets.numbering.edge(edge))
    case .optional(let inner): Op(kind: .optional, number: group(inner))
    case .unless(let inner): Op(kind: .unless, number: group(inner))
    case .sequence, .oneOf: Op(kind: .group, number: group(node))
    }
  }

  /// The set with a word of which every match of a step begins, or ends, that of an edge itself; any word where there is none
  /// to name.
  mutating func set(of op: Op, _ end: Leads.End) -> Int32 {
    switch op.kind {
    case .words, .edge: op.number
    case .list: number(of: leads.lead(of: .list(op.number), end))
    case .group: end == .first ? groups[Int(op.number)].first : groups[Int(op.number)].last
    case .gap, .gapBeforeDenial, .optional, .unless, .choice: sets.numbering.any
    }
  }

  /// The set of a step at which a program is tried: a word, or a list even where that has phrases.
  func anchor(of op: Op) -> Int32 { op.kind == .list ? sets.numbering.list(op.number) : op.number }

  private mutating func number(of lead: Lead) -> Int32 { number(of: lead.mayBeEmpty ? nil : lead.words) }

  /// The number of a word set among those that steps ask for.
  mutating func number(of words: WordSets.ID?) -> Int32 {
    words.map { sets.number(of: $0) } ?? sets.numbering.any
  }

  private mutating func group(_ node: PatternNode) -> Int32 {
    var steps: [Op] = []
    for way in node.ways {
      let choice = choice(way)
      steps.append(Op(kind: .choice, number: Int32(choice.count)))
      steps += choice
    }
    let inner = emit(steps)
    if let known = numbers[inner] { return known }
    let first = number(of: leads.lead(of: node, .first))
    let last = number(of: leads.lead(of: node, .last))
    groups.append(Group(choices: inner, first: first, last: last))
    numbers[inner] = Int32(groups.count - 1)
    return Int32(groups.count - 1)
  }

  /// At least one step.
  private mutating func choice(_ node: PatternNode) -> [Op] {
    guard case .sequence(let parts) = node else { return [op(node)] }
    return parts.isEmpty ? [.nothing] : parts.map { op($0) }
  }
}
