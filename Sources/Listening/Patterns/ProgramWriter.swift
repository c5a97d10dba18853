/// Writes patterns as programs: steps around the rarest word, where matching begins.
struct ProgramWriter {
  private(set) var ops: [Op] = []
  private(set) var ranges: [Range<Int32>] = []
  private(set) var programs: [Program] = []
  /// The words of each set that steps ask for; the sets of lists first.
  private(set) var sets: [[Vocabulary.Word]]
  private let lists: ListBook
  private let wordSets: WordSets
  /// The numbers and costs of the word sets that were met.
  private var numbers: [WordSets.ID: Int32] = [:]
  private var costs: [WordSets.ID: Int] = [:]
  private let listCosts: [Int]

  init(_ lists: ListBook, wordSets: WordSets) {
    sets = lists.words
    self.lists = lists
    self.wordSets = wordSets
    listCosts = lists.words.map { lists.cost(of: $0) }
  }

  /// A step, written out.
  private struct Step {
    let node: PatternNode
    let op: Op
    /// How often it will have to be tried, roughly; nil when it cannot be an anchor.
    let cost: Int?
    /// The set of which every match of the step has a member; nil when there is none to name.
    let asked: Asked?
  }

  /// A set that a sentence must have a member of, and how often one has.
  private struct Asked {
    enum Members {
      case words(WordSets.ID)
      case list(Int32)
    }
    let members: Members
    let cost: Int
  }

  /// Writes one way of a pattern; says which programs those are.
  mutating func program(_ way: PatternNode, owner: Int32) -> Range<Int32> {
    let start = Int32(programs.count)
    write(way.steps.map { step($0) }, owner)
    return start..<Int32(programs.count)
  }

  /// Writes a pattern as steps only.
  mutating func steps(_ node: PatternNode) -> Range<Int32> { emit(node.steps.map { op($0) }) }

  private mutating func write(_ steps: [Step], _ owner: Int32) {
    var anchor: Int?
    for (index, step) in steps.enumerated() {
      if let cost = step.cost, anchor.flatMap({ steps[$0].cost }).map({ cost < $0 }) ?? true {
        anchor = index
      }
    }
    if let anchor {
      write(steps, anchor, needs: needs(of: steps, besides: anchor), owner)
    } else {
      writeWays(steps, owner)
    }
  }

  /// The two needs that are met least often.
  private mutating func needs(of steps: [Step], besides anchor: Int) -> (Need, Need) {
    var first: Asked?
    var second: Asked?
    for (index, step) in steps.enumerated() where index != anchor {
      guard let asked = step.asked else { continue }
      if first.map({ asked.cost < $0.cost }) ?? true {
        second = first
        first = asked
      } else if second.map({ asked.cost < $0.cost }) ?? true {
        second = asked
      }
    }
    return (need(first), need(second))
  }

  /// No step is one word: the smallest group is written out, choice by choice.
  private mutating func writeWays(_ steps: [Step], _ owner: Int32) {
    var smallest: Int?
    for (index, step) in steps.enumerated() {
      guard case .oneOf(let choices) = step.node else { continue }
      if smallest.map({ choices.count < steps[$0].node.ways.count }) ?? true { smallest = index }
    }
    if let smallest {
      for way in steps[smallest].node.ways {
        write(Array(steps[..<smallest] + way.steps.map { step($0) } + steps[(smallest + 1)...]), owner)
      }
      return
    }
    let anchor = steps.firstIndex { $0.op.kind == .anyWord || $0.op.kind == .said }
    if let anchor { write(steps, anchor, needs: (-1, -1), owner) }
  }

  private mutating func write(_ steps: [Step], _ anchor: Int, needs: (Need, Need), _ owner: Int32) {
    let prefix = emit(steps[..<anchor].map(\.op))
    let suffix = emit(steps[(anchor + 1)...].map(\.op))
    programs.append(
      Program(prefix: prefix, anchor: steps[anchor].op, suffix: suffix, needs: needs, owner: owner))
  }

  // MARK: Steps

  private mutating func step(_ node: PatternNode) -> Step {
    Step(node: node, op: op(node), cost: cost(node), asked: asked(node))
  }

  private mutating func cost(_ node: PatternNode) -> Int? {
    switch node {
    case .words(let id): cost(of: id)
    case .list(let id): listCosts[Int(id)] + (lists.hasPhrases.contains(id) ? 40 : 0)
    default: nil
    }
  }

  private mutating func cost(of id: WordSets.ID) -> Int {
    if let cost = costs[id] { return cost }
    let cost = lists.cost(of: wordSets[id])
    costs[id] = cost
    return cost
  }

  private mutating func asked(_ node: PatternNode) -> Asked? {
    switch node {
    case .words(let id): return Asked(members: .words(id), cost: cost(of: id))
    case .list(let id): return Asked(members: .list(id), cost: listCosts[Int(id)])
    case .oneOf(let choices):
      var all: [Vocabulary.Word] = []
      for choice in choices {
        guard let words = rarestWords(choice) else { return nil }
        all += wordSets[words]
      }
      let id = wordSets.set(of: all)
      return Asked(members: .words(id), cost: cost(of: id))
    default: return nil
    }
  }

  /// The words of the step of a choice that is seldom met; nil when it has no step of plain words.
  private mutating func rarestWords(_ node: PatternNode) -> WordSets.ID? {
    var rarest: WordSets.ID?
    for case .words(let id) in node.steps where rarest.map({ cost(of: id) < cost(of: $0) }) ?? true {
      rarest = id
    }
    return rarest
  }

  private mutating func need(_ asked: Asked?) -> Need {
    switch asked?.members {
    case .words(let id): number(id)
    case .list(let id): id
    case nil: -1
    }
  }

  /// The number of a word set among the sets that steps ask for.
  private mutating func number(_ id: WordSets.ID) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(sets.count)
    sets.append(wordSets[id])
    numbers[id] = number
    return number
  }

  private mutating func emit(_ steps: [Op]) -> Range<Int32> {
    let start = Int32(ops.count)
    ops += steps
    return start..<Int32(ops.count)
  }

  private mutating func op(_ node: PatternNode) -> Op {
    switch node {
    case .words(let id):
      let words = wordSets[id]
      return words.count == 1 ? Op(kind: .word, a: words[0]) : Op(kind: .set, a: number(id))
    case .list(let id): return Op(kind: lists.hasPhrases.contains(id) ? .list : .set, a: id)
    case .anyWord: return Op(kind: .anyWord)
    case .said: return Op(kind: .said)
    case .gap(let length): return Op(kind: .gap, a: Int32(length))
    case .edge(let edge): return Op(kind: .edge, a: edge.rawValue)
    case .optional(let inner): return Op(kind: .optional, a: rangeID(inner))
    case .unless(let inner): return Op(kind: .unless, a: rangeID(inner))
    case .sequence: return Op(kind: .group, a: rangeID(node), b: 1)
    case .oneOf(let choices):
      let inner = choices.map { emit($0.steps.map { op($0) }) }
      let start = Int32(ranges.count)
      ranges += inner
      return Op(kind: .group, a: start, b: Int32(inner.count))
    }
  }

  private mutating func rangeID(_ node: PatternNode) -> Int32 {
    let range = steps(node)
    ranges.append(range)
    return Int32(ranges.count - 1)
  }
}
