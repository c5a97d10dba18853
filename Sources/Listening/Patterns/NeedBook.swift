/// Numbers what programs need while these are written, each need once.
struct NeedBook {
  private let wordSets: WordSets
  private var needs: [Asked] = []
  private var numbers: [Asked: Int] = [:]
  /// The programs with what they need, the rarest first.
  private var asking: [(program: Int32, owner: Int32, needs: [Int])] = []

  /// So many needs are looked at before a program is tried: what sets it off and those besides it.
  private static let most = 3

  init(_ wordSets: WordSets) { self.wordSets = wordSets }

  /// Has a program tried in stretches that have all that is asked for.
  mutating func add(program: Int32, owner: Int32, where asked: [Asked]) {
    let rarest = asked.sorted { $0.cost < $1.cost }.prefix(Self.most).map { number(of: $0) }
    asking.append((program, owner, rarest))
  }

  private mutating func number(of asked: Asked) -> Int {
    if let number = numbers[asked] { return number }
    needs.append(asked)
    numbers[asked] = needs.count - 1
    return needs.count - 1
  }

  /// An index of the programs by what sets them off.
  func index(words: Int, lists: Int) -> NeedIndex {
    let besides = besides()
    var numbers = [Trigger.Need](repeating: Trigger.nothing, count: needs.count)
    for (number, need) in besides.enumerated() { numbers[need] = Trigger.Need(number + 1) }
    let triggers = asking.map { asking in
      let besides =
        asking.needs.dropFirst().map { numbers[$0] } + repeatElement(Trigger.nothing, count: Self.most)
      return Trigger(program: asking.program, owner: asking.owner, besides: (besides[0], besides[1]))
    }
    return NeedIndex(
      count: besides.count + 1,
      ofWord: shelf(words, besides, numbers, triggers) { wordSets[$0.words] },
      ofList: shelf(lists, besides, numbers, triggers) { $0.lists },
      always: Frozen(zip(asking, triggers).filter { $0.0.needs.isEmpty }.map(\.1)))
  }

  /// What each of so many words, or lists, fills and sets off; `keys` are those of a need.
  private func shelf(
    _ count: Int, _ besides: [Int], _ numbers: [Trigger.Need], _ triggers: [Trigger], keys: (Asked) -> [Int32]
  ) -> NeedShelf {
    NeedShelf(
      count: count,
      needs: besides.flatMap { need in keys(needs[need]).map { ($0, numbers[need]) } },
      triggers: zip(asking, triggers).flatMap { asking, trigger in
        asking.needs.prefix(1).flatMap { keys(needs[$0]) }.map { ($0, trigger) }
      })
  }

  /// The needs that are looked at besides what sets a program off, the most often filled first, so that what is looked at
  /// in one stretch lies together. More than have a number are not looked at: that costs a few tries in vain.
  private func besides() -> [Int] {
    let asked = Set(asking.flatMap { $0.needs.dropFirst() })
    return Array(asked.sorted { (needs[$1].cost, $0) < (needs[$0].cost, $1) }.prefix(Int(Trigger.Need.max)))
  }
}
