/// Writes patterns as programs: steps around the rarest word, where matching begins.
struct ProgramWriter {
  private(set) var programs: [Program] = []
  private(set) var anchors: [Anchor] = []
  var steps: StepWriter
  private var needs: Needs
  /// What sets off the programs that are being written; those of lists and those of cues are indexed apart.
  private var book: NeedBook
  let lists: ListBook
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
    let neighbours = neighbours(
      of: anchor, ops, nodes, begins: 0...0, ends: nodes[anchor].width(lists))
    if owner >= 0 { setOff(ops, nodes, owner, (anchor, neighbours)) }
    programs.append(Program(steps: steps.emit(ops), anchor: anchor, owner: owner))
    let none = Neighbour(set: steps.sets.numbering.any, low: 0, high: 0)
    anchors.append(
      Anchor(
        set: steps.anchor(of: ops[anchor]), neighbours.first ?? none,
        neighbours.count > 1 ? neighbours[1] : none))
  }

  /// Has the program that is written next set off by the rarest of its steps.
  private mutating func setOff(
    _ ops: [Op], _ nodes: [PatternNode], _ owner: Int32, _ anchor: (index: Int, neighbours: [Neighbour])
  ) {
    var asked: [(index: Int, asked: Asked)] = []
    for (index, node) in nodes.enumerated() {
      if let needed = needs.asked(node) { asked.append((index, needed)) }
    }
    asked.sort { $0.asked.cost < $1.asked.cost }
    var vicinity = Vicinity.any
    if let trigger = asked.first?.index {
      let isAnchor = trigger == anchor.index && ops[trigger].takesWord
      let neighbours = isAnchor ? anchor.neighbours : neighbours(ofWordIn: trigger, ops, nodes)
      vicinity = self.vicinity(neighbours)
    }
    book.add(program: Int32(programs.count), owner: owner, where: asked.map(\.asked), in: vicinity)
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
