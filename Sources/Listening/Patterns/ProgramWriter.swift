/// Writes patterns as programs: steps around the rarest word, where matching begins.
struct ProgramWriter {
  private(set) var programs: [Program] = []
  private(set) var steps: StepWriter
  private var needs: Needs
  /// What sets off the programs that are being written; those of lists and those of cues are indexed apart.
  private var book: NeedBook
  private let lists: ListBook
  private let wordSets: WordSets
  /// The size of the vocabulary.
  private let words: Int

  /// Words from this cost on are met in most sentences: needing one anywhere says nothing.
  private static let common = 1500

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
  mutating func whole(_ node: PatternNode) -> Range<Int32> { steps.steps(node.steps[...]) }

  /// An index of the programs of owners that were written since the last.
  mutating func index() -> NeedIndex {
    let index = book.index(words: words, lists: lists.words.count)
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
    if owner >= 0 { trigger(nodes, anchor, owner) }
    programs.append(
      Program(
        prefix: steps.steps(nodes[..<anchor]), suffix: steps.steps(nodes[(anchor + 1)...]),
        anchor: steps.op(nodes[anchor]), neighbours: neighbours(of: anchor, in: nodes), owner: owner))
  }

  /// Has the next program tried where the rarest of its needs is filled.
  private mutating func trigger(_ nodes: [PatternNode], _ anchor: Int, _ owner: Int32) {
    var rarest = needs.asked(nodes[anchor])
    for node in nodes {
      if let asked = needs.asked(node), asked.cost < rarest?.cost ?? Self.common { rarest = asked }
    }
    book.add(Trigger(program: Int32(programs.count), owner: owner), where: rarest)
  }

  /// The two steps about an anchor that are met least often.
  private mutating func neighbours(of anchor: Int, in nodes: [PatternNode]) -> (Neighbour, Neighbour) {
    let widths = nodes.map { $0.width(lists) }
    var found: [(neighbour: Neighbour, cost: Int)] = []
    var distance = widths[anchor]
    for index in (anchor + 1)..<max(anchor + 1, nodes.count) {
      found += neighbour(nodes[index], .first, distance)
      distance =
        distance.lowerBound + widths[index].lowerBound...distance.upperBound + widths[index].upperBound
    }
    distance = 1...1
    for index in (0..<anchor).reversed() {
      found += neighbour(nodes[index], .last, distance)
      distance =
        distance.lowerBound + widths[index].lowerBound...distance.upperBound + widths[index].upperBound
    }
    found.sort { $0.cost < $1.cost }
    let none = Neighbour(set: steps.number(of: nil), low: 0, high: 0)
    return (found.first?.neighbour ?? none, found.count > 1 ? found[1].neighbour : none)
  }

  /// A step so far from the anchor; none where it cannot be told what it begins or ends with.
  private mutating func neighbour(
    _ node: PatternNode, _ end: Leads.End, _ distance: ClosedRange<Int>
  ) -> [(neighbour: Neighbour, cost: Int)] {
    guard distance.lowerBound < Stretch.longest, let words = steps.lead(of: [node], end) else { return [] }
    let (near, far) = (Int8(distance.lowerBound), Int8(min(distance.upperBound, Stretch.longest)))
    let set = steps.number(of: words)
    let neighbour =
      end == .first
      ? Neighbour(set: set, low: near, high: far)
      : Neighbour(set: set, low: -far, high: -near)
    return [(neighbour, needs.cost(of: words) * (Int(far - near) + 1))]
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
