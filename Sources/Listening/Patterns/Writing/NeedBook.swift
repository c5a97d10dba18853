/// Numbers what programs need while these are written, each need once.
struct NeedBook {
  private let wordSets: WordSets
  private var needs: [Asked] = []
  private var numbers: [Asked: Int] = [:]
  /// The programs with what they need, the rarest first.
  private var asking: [(program: Int32, owner: Int32, needs: [Int], vicinity: Vicinity)] = []

  /// How many needs of a program are checked before it is tried: the one that sets it off, and two besides.
  private static let most = 3

  init(_ wordSets: WordSets) { self.wordSets = wordSets }

  /// Has a program tried in stretches that fill all its needs.
  ///
  /// - Parameters:
  ///   - asked: The rarest first.
  ///   - vicinity: What must stand near the word that fills the rarest.
  mutating func add(program: Int32, owner: Int32, where asked: [Asked], in vicinity: Vicinity) {
    asking.append((program, owner, asked.prefix(Self.most).map { number(of: $0) }, vicinity))
  }

  private mutating func number(of asked: Asked) -> Int {
    if let number = numbers[asked] { return number }
    needs.append(asked)
    numbers[asked] = needs.count - 1
    return needs.count - 1
  }

  /// An index of the programs by what sets them off.
  ///
  /// - Parameter circumstances: Gives those of an owner.
  func index(words: Int, lists: Int, _ circumstances: (Int32) -> Circumstances) -> NeedIndex {
    let besides = besides()
    var numbers = [Besides.Need](repeating: Besides.nothing, count: needs.count)
    for (number, need) in besides.enumerated() { numbers[need] = Besides.Need(number + 1) }
    let keys = NeedKeys(words: words, lists: lists)
    let triggers = asking.flatMap { asking in
      let besides = asking.needs.dropFirst().map { numbers[$0] } + [Besides.nothing, Besides.nothing]
      let (needs, circumstances) = ((besides[0], besides[1]), circumstances(asking.owner))
      let filling = asking.needs.first.map { self.keys(filling: $0, keys) } ?? [keys.always]
      return filling.map { key in
        let vicinity = keys.isWord(key) ? asking.vicinity : .any
        return (
          key: key,
          value: (
            program: asking.program,
            besides: Besides(needs: needs, circumstances: circumstances, vicinity: vicinity)
          )
        )
      }
    }
    return NeedIndex(
      count: besides.count + 1,
      shelf: NeedShelf(
        count: keys.count,
        needs: besides.flatMap { need in self.keys(filling: need, keys).map { ($0, numbers[need]) } },
        triggers: triggers),
      keys: keys)
  }

  /// What fills a need.
  private func keys(filling need: Int, _ keys: NeedKeys) -> [Int32] {
    wordSets[needs[need].words] + needs[need].lists.map { keys.list($0) }
  }

  /// The needs that are checked besides those that set programs off, the most often filled first, so that what one stretch
  /// checks lies together. Those too many to be numbered are not checked, which costs a few tries in vain.
  private func besides() -> [Int] {
    let asked = Set(asking.flatMap { $0.needs.dropFirst() })
    return Array(asked.sorted { (needs[$1].cost, $0) < (needs[$0].cost, $1) }.prefix(Int(Besides.Need.max)))
  }
}
