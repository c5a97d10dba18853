/// Writes patterns as programs: steps around the rarest word, where matching begins.
struct ProgramWriter {
  private(set) var ops: [Op] = []
  private(set) var choices: [Range<Int32>] = []
  private(set) var programs: [Program] = []
  /// The words of small sets.
  private(set) var few: [Vocabulary.Word] = []
  /// The needs of the programs that are being written; those of lists and those of cues are indexed apart.
  private var needs = NeedBook()
  /// The words of each set that steps ask for; the sets of lists first.
  private(set) var sets: [[Vocabulary.Word]]
  /// The sets that programs ask for which are not indexed yet.
  private var askedSets: Set<Int32> = []
  /// Whether gaps pass over words that deny.
  var crossesDenial = true
  private let lists: ListBook
  private let wordSets: WordSets
  /// The numbers and costs of the word sets that were met.
  private var numbers: [WordSets.ID: Int32] = [:]
  private var starts: [WordSets.ID: Int32] = [:]
  private var costs: [WordSets.ID: Int] = [:]
  private let listCosts: [Int]
  /// The words of each list as a set.
  private let listSets: [WordSets.ID]

  init(_ lists: ListBook, wordSets: WordSets) {
    sets = lists.words
    self.lists = lists
    self.wordSets = wordSets
    listCosts = lists.words.map { lists.cost(of: $0) }
    listSets = lists.words.map { wordSets.set(of: $0) }
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

  /// Words from this cost on are met in most sentences: needing one anywhere says nothing.
  private static let common = 1500
  /// So many words make a set large: where its words stand is then worked out once for a stretch.
  private static let large = 17
  /// What the phrases of a list cost besides its words.
  private static let phrases = 40

  /// Writes one way of a pattern.
  mutating func program(_ way: PatternNode, owner: Int32) { write(way.steps.map { step($0) }, owner) }

  /// An index of the programs of owners that were written since the last.
  mutating func index(words: Int) -> NeedIndex {
    let setsOfWord = Buckets<Int32>(keys: words) { put in
      for set in askedSets { for word in sets[Int(set)] { put(word, set) } }
    }
    let index = needs.index(words: words, lists: lists.words.count, setsOfWord: setsOfWord)
    needs = NeedBook()
    askedSets = []
    return index
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
      write(steps, anchor, owner)
    } else {
      writeWays(steps, owner)
    }
  }

  /// The two needs that are filled least often.
  private func needs(of steps: [Step], besides anchor: Int) -> ArraySlice<Asked> {
    let offered = steps.indices.filter { $0 != anchor }.compactMap { steps[$0].asked }
    return offered.filter { $0.cost < Self.common }.sorted { $0.cost < $1.cost }.prefix(2)
  }

  /// The word or set nearest to the anchor that always stands equally far from it.
  private func neighbour(of steps: [Step], _ anchor: Int) -> (op: Op, distance: Int32)? {
    let distances = distances(of: steps, from: anchor)
    let fixed = steps.indices.filter {
      distances[$0] != 0 && [.word, .few, .set].contains(steps[$0].op.kind)
    }
    return fixed.min { abs(distances[$0]) < abs(distances[$1]) }.map { (steps[$0].op, distances[$0]) }
  }

  /// How many tokens behind the anchor each step stands; 0 where that is not always the same.
  private func distances(of steps: [Step], from anchor: Int) -> [Int32] {
    var distances = [Int32](repeating: 0, count: steps.count)
    var distance: Int32 = 0
    for index in (0..<anchor).reversed() {
      guard let width = steps[index].op.width else { break }
      distance -= width
      if width > 0 { distances[index] = distance }
    }
    guard steps[anchor].op.width != nil else { return distances }
    distance = 0
    for index in (anchor + 1)..<max(anchor + 1, steps.count) {
      guard let width = steps[index].op.width else { break }
      distance += width
      if width > 0 { distances[index] = distance }
    }
    return distances
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
    if let anchor { write(steps, anchor, owner) }
  }

  private mutating func write(_ steps: [Step], _ anchor: Int, _ owner: Int32) {
    if owner >= 0 { trigger(steps, anchor, owner) }
    let neighbour = neighbour(of: steps, anchor)
    programs.append(
      Program(
        prefix: emit(steps[..<anchor].map(\.op)), suffix: emit(steps[(anchor + 1)...].map(\.op)),
        anchor: steps[anchor].op, neighbour: neighbour?.op ?? steps[anchor].op,
        distance: neighbour?.distance ?? 0, owner: owner))
  }

  /// Has the next program tried where the rarest of its needs is filled, and two others are.
  private mutating func trigger(_ steps: [Step], _ anchor: Int, _ owner: Int32) {
    let anchored = steps[anchor].asked.map { number(of: $0) } ?? NeedBook.nothing
    let asked = needs(of: steps, besides: anchor)
    var others = asked.map { number(of: $0) }
    let isRarer = asked.first.map { $0.cost < steps[anchor].cost ?? .max } ?? false
    let rarest = isRarer ? others.removeFirst() : anchored
    if isRarer { others.insert(anchored, at: 0) }
    others += [NeedBook.nothing, NeedBook.nothing]
    needs.add(
      Trigger(program: Int32(programs.count), owner: owner, others: (others[0], others[1])), at: rarest)
  }

  // MARK: Steps

  private mutating func step(_ node: PatternNode) -> Step {
    Step(node: node, op: op(node), cost: cost(node), asked: asked(node))
  }

  private mutating func cost(_ node: PatternNode) -> Int? {
    switch node {
    case .words(let id): cost(of: id)
    case .list(let id): listCosts[Int(id)] + (lists.hasPhrases.contains(id) ? Self.phrases : 0)
    default: nil
    }
  }

  private mutating func cost(of id: WordSets.ID) -> Int {
    if let cost = costs[id] { return cost }
    let cost = lists.cost(of: wordSets[id])
    costs[id] = cost
    return cost
  }

  /// What every match of a node asks for; nil when there is nothing to name.
  private mutating func asked(_ node: PatternNode) -> Asked? {
    switch node {
    case .words(let id): return Asked(words: id, lists: [], cost: cost(of: id))
    case .list(let id):
      let phrases = lists.hasPhrases.contains(id) ? [id] : []
      return Asked(
        words: listSets[Int(id)], lists: phrases,
        cost: listCosts[Int(id)] + phrases.count * Self.phrases)
    case .sequence(let steps): return steps.compactMap { asked($0) }.min { $0.cost < $1.cost }
    case .oneOf(let choices): return union(choices)
    case .anyWord, .said, .gap, .optional, .unless, .edge: return nil
    }
  }

  private mutating func union(_ choices: [PatternNode]) -> Asked? {
    var words: [Vocabulary.Word] = []
    var lists: Set<Int32> = []
    var cost = 0
    for choice in choices {
      guard let asked = asked(choice) else { return nil }
      words += wordSets[asked.words]
      lists.formUnion(asked.lists)
      cost += asked.cost
    }
    return Asked(words: wordSets.set(of: words), lists: lists.sorted(), cost: cost)
  }

  private mutating func number(of asked: Asked) -> Int32 {
    needs.number(of: asked, wordSets[asked.words])
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
      if words.count == 1 { return Op(kind: .word, a: words[0]) }
      guard words.count >= Self.large else { return Op(kind: .few, a: start(id), b: Int32(words.count)) }
      return setOp(.set, number(id))
    case .list(let id): return setOp(lists.hasPhrases.contains(id) ? .list : .set, id)
    case .anyWord: return Op(kind: .anyWord)
    case .said: return Op(kind: .said)
    case .gap(let length): return Op(kind: crossesDenial ? .gap : .gapBeforeDenial, a: Int32(length))
    case .edge(let edge): return Op(kind: .edge, a: edge.rawValue)
    case .optional(let inner): return Op(kind: .optional, a: choiceID(inner))
    case .unless(let inner): return Op(kind: .unless, a: choiceID(inner))
    case .sequence: return Op(kind: .group, a: choiceID(node), b: 1)
    case .oneOf(let choices):
      let inner = choices.map { choice(of: $0) }
      let start = Int32(self.choices.count)
      self.choices += inner
      return Op(kind: .group, a: start, b: Int32(inner.count))
    }
  }

  private mutating func setOp(_ kind: Op.Kind, _ set: Int32) -> Op {
    askedSets.insert(set)
    return Op(kind: kind, a: set)
  }

  /// Where the words of a small set begin.
  private mutating func start(_ id: WordSets.ID) -> Int32 {
    if let start = starts[id] { return start }
    let start = Int32(few.count)
    few += wordSets[id]
    starts[id] = start
    return start
  }

  private mutating func choiceID(_ node: PatternNode) -> Int32 {
    choices.append(choice(of: node))
    return Int32(choices.count - 1)
  }

  /// At least one step.
  private mutating func choice(of node: PatternNode) -> Range<Int32> {
    let steps = node.steps.map { op($0) }
    return emit(steps.isEmpty ? [.nothing] : steps)
  }
}

extension Op {
  /// How many tokens it takes; nil where that varies.
  fileprivate var width: Int32? {
    switch kind {
    case .word, .few, .set, .anyWord, .said: 1
    case .unless, .edge: 0
    case .list, .gap, .gapBeforeDenial, .group, .optional: nil
    }
  }
}
