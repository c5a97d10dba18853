/// Writes patterns as programs: steps around the rarest word, where matching begins.
struct ProgramWriter {
  private(set) var programs: [Program] = []
  private(set) var anchors: [Anchor] = []
  private(set) var steps: StepWriter
  private var needs: Needs
  /// What sets off the programs that are being written; those of lists and those of cues are indexed apart.
  private var book: NeedBook
  private let lists: ListBook
  private let wordSets: WordSets
  /// The size of the vocabulary.
  private let words: Int

  /// `words` is the size of the vocabulary.
  init(_ lists: ListBook, _ wordSets: WordSets, words: Int) {
    self.lists = lists
    self.wordSets = wordSets
    self.words = words
    steps = StepWriter(lists, wordSets, words: words)
    needs = Needs(lists, wordSets)
    book = NeedBook(wordSets)
  }

  /// Whether gaps pass over words that deny.
  var crossesDenial: Bool {
    get { steps.crossesDenial }
    set { steps.crossesDenial = newValue }
  }

  /// Writes one way of a pattern.
  mutating func program(_ way: PatternNode, owner: Int32) { write(way.steps, owner) }

  /// Writes a pattern as steps only.
  mutating func whole(_ node: PatternNode) -> Range<Int32> { steps.emit(node.steps.map { steps.op($0) }) }

  /// An index of the programs of owners that were written since the last.
  mutating func index(_ circumstances: (Int32) -> Circumstances) -> NeedIndex {
    let index = book.index(words: words, lists: lists.words.count, circumstances)
    book = NeedBook(wordSets)
    return index
  }

  private mutating func write(_ nodes: [PatternNode], _ owner: Int32) {
    var anchor: (index: Int, cost: Int)?
    for (index, node) in nodes.enumerated() {
      guard let cost = needs.cost(node), cost < anchor?.cost ?? .max else { continue }
      anchor = (index, cost)
    }
    if let anchor {
      write(nodes, anchor.index, owner)
    } else {
      writeWays(nodes, owner)
    }
  }

  /// No step is one word: the smallest group is written out, choice by choice.
  private mutating func writeWays(_ nodes: [PatternNode], _ owner: Int32) {
    var smallest: Int?
    for (index, node) in nodes.enumerated() {
      guard case .oneOf(let choices) = node else { continue }
      if smallest.map({ choices.count < nodes[$0].ways.count }) ?? true { smallest = index }
    }
    if let smallest {
      for way in nodes[smallest].ways {
        write(nodes[..<smallest] + way.steps + nodes[(smallest + 1)...], owner)
      }
    } else if let anchor = nodes.firstIndex(where: \.isAnyWord) {
      write(nodes, anchor, owner)
    }
  }

  private mutating func write(_ nodes: [PatternNode], _ anchor: Int, _ owner: Int32) {
    let ops = nodes.map { steps.op($0) }
    let neighbours = neighbours(of: anchor, ops, nodes)
    if owner >= 0 {
      book.add(program: Int32(programs.count), owner: owner, where: nodes.compactMap { needs.asked($0) })
    }
    programs.append(
      Program(steps: steps.emit(ops), anchor: anchor, owner: owner))
    anchors.append(Anchor(set: steps.anchor(of: ops[anchor]), neighbours.0, neighbours.1))
  }

  /// The two steps about an anchor that are met least often.
  private mutating func neighbours(
    of anchor: Int, _ ops: [Op], _ nodes: [PatternNode]
  ) -> (Neighbour, Neighbour) {
    var found: [(neighbour: Neighbour, cost: Int)] = []
    var (low, high) = (0, 0)
    for index in anchor..<ops.count {
      let first = steps.set(of: ops[index], .first)
      if index > anchor, let neighbour = neighbour(first, low, high) { found.append(neighbour) }
      let width = nodes[index].width(lists)
      (low, high) = (low + width.lowerBound, high + width.upperBound)
    }
    (low, high) = (-1, -1)
    for index in (0..<anchor).reversed() {
      let last = steps.set(of: ops[index], .last)
      // An edge is not at the last word before it, but where the next one begins.
      let next = ops[index].kind == .edge ? 1 : 0
      if let neighbour = neighbour(last, low + next, high + next) { found.append(neighbour) }
      let width = nodes[index].width(lists)
      (low, high) = (low - width.upperBound, high - width.lowerBound)
    }
    found.sort { $0.cost < $1.cost }
    let none = Neighbour(set: steps.sets.numbering.any, low: 0, high: 0)
    return (found.first?.neighbour ?? none, found.count > 1 ? found[1].neighbour : none)
  }

  /// A step so far from the anchor; nil where it cannot be told what it begins or ends with.
  private func neighbour(_ set: Int32, _ low: Int, _ high: Int) -> (neighbour: Neighbour, cost: Int)? {
    let reach = -Stretch.longest...Stretch.longest
    guard set != steps.sets.numbering.any, set != steps.sets.numbering.said,
      reach.contains(low) || reach.contains(high)
    else { return nil }
    let (low, high) = (max(low, reach.lowerBound), min(high, reach.upperBound))
    let cost =
      steps.sets.numbering.edge(of: set).map { Self.cost(of: $0) }
      ?? lists.cost(of: steps.sets.words(of: set))
    return (Neighbour(set: set, low: Int8(low), high: Int8(high)), cost * (high - low + 1))
  }

  /// How often an edge is met where it is wanted, beside words: oftener than the commonest of them.
  private static func cost(of edge: Op.Edge) -> Int {
    switch edge {
    case .clauseStart, .clauseEnd: 6000
    case .sentenceStart, .sentenceEnd: 3000
    case .textStart, .textEnd: 2000
    }
  }

  /// The set of which every match of a node has a word; any word where there is none, or where a phrase will do.
  mutating func needed(by node: PatternNode) -> Int32 {
    guard let asked = needs.asked(node), asked.lists.isEmpty else { return steps.sets.numbering.any }
    return steps.number(of: asked.words)
  }
}

extension PatternNode {
  fileprivate var isAnyWord: Bool {
    switch self {
    case .anyWord, .said: true
    default: false
    }
  }
}
