/// The words that must stand beside a step of a pattern.
extension ProgramWriter {
  /// The neighbours that a step must have, the rarest first.
  ///
  /// - Parameters:
  ///   - begins: How far before the token that is looked from the other begins.
  ///   - ends: How far behind it what follows the other begins.
  mutating func neighbours(
    of center: Int, _ ops: [Op], _ nodes: [PatternNode], begins: ClosedRange<Int>, ends: ClosedRange<Int>
  ) -> [Neighbour] {
    var found: [(neighbour: Neighbour, cost: Int)] = []
    var (low, high) = (ends.lowerBound, ends.upperBound)
    for index in (center + 1)..<ops.count {
      let first = steps.set(of: ops[index], .first)
      if let neighbour = neighbour(first, low, high) { found.append(neighbour) }
      let width = nodes[index].width(lists)
      (low, high) = (low + width.lowerBound, high + width.upperBound)
    }
    (low, high) = (-1 - begins.upperBound, -1 - begins.lowerBound)
    for index in (0..<center).reversed() {
      let last = steps.set(of: ops[index], .last)
      // An edge is not at the last word before it, but where the next one begins.
      let next = ops[index].kind == .edge ? 1 : 0
      if let neighbour = neighbour(last, low + next, high + next) { found.append(neighbour) }
      let width = nodes[index].width(lists)
      (low, high) = (low - width.upperBound, high - width.lowerBound)
    }
    return found.sorted { $0.cost < $1.cost }.map(\.neighbour)
  }

  /// The steps about a word that sets a program off; one of a group may stand anywhere in it.
  mutating func neighbours(
    ofWordIn trigger: Int, _ ops: [Op], _ nodes: [PatternNode]
  ) -> [Neighbour] {
    let isWord = ops[trigger].takesWord || ops[trigger].kind == .list
    let width = isWord ? 1 : nodes[trigger].width(lists).upperBound
    return neighbours(of: trigger, ops, nodes, begins: 0...(width - 1), ends: 1...width)
  }

  /// The first of some neighbours that is a word and near enough.
  func vicinity(_ neighbours: [Neighbour]) -> Vicinity {
    for neighbour in neighbours where steps.sets.numbering.edge(of: neighbour.set) == nil {
      let words = steps.sets.words(of: neighbour.set)
      if let vicinity = Vicinity(words, low: Int(neighbour.low), high: Int(neighbour.high)) {
        return vicinity
      }
    }
    return .any
  }

  /// A step so far away; nil where it cannot be told what it begins or ends with.
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
}
