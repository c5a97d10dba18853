/// Numbers what programs need while these are written, each need once.
struct NeedBook {
  private let wordSets: WordSets
  /// The first is that of nothing, which every stretch has.
  private var needs = [Asked(words: WordSets.none, lists: [], cost: 0)]
  private var numbers: [Asked: Int32] = [:]
  /// By the need that sets each off.
  private var triggers: [(need: Int32, trigger: Trigger)] = []

  init(_ wordSets: WordSets) { self.wordSets = wordSets }

  /// Has a program tried in stretches that have all that is asked for. The rarest sets it off, the next three are looked
  /// at before.
  mutating func add(program: Int32, owner: Int32, where asked: [Asked]) {
    var rarest = asked.sorted { $0.cost < $1.cost }.prefix(4).map { number(of: $0) }
    rarest += repeatElement(Trigger.nothing, count: 4 - rarest.count)
    let trigger = Trigger(program: program, owner: owner, besides: (rarest[1], rarest[2], rarest[3]))
    triggers.append((rarest[0], trigger))
  }

  private mutating func number(of asked: Asked) -> Int32 {
    if let number = numbers[asked] { return number }
    let number = Int32(needs.count)
    needs.append(asked)
    numbers[asked] = number
    return number
  }

  /// An index of the programs by what sets them off.
  func index(words: Int, lists: Int) -> NeedIndex {
    let masks = masks(words: words)
    var effective = [UInt64](repeating: 0, count: needs.count / 64 + 1)
    for (need, _) in triggers { effective[Int(need >> 6)] |= 1 << UInt64(need & 63) }
    return NeedIndex(
      effective: Frozen(effective),
      ofWord: Buckets(keys: words) { put in
        for (word, masks) in masks.enumerated() {
          for mask in masks { put(Int32(word), mask) }
        }
      },
      ofList: Buckets(keys: lists) { put in
        for (number, need) in needs.enumerated() {
          for list in need.lists { put(list, Int32(number)) }
        }
      },
      programs: Buckets(keys: needs.count) { put in
        for (need, trigger) in triggers { put(need, trigger) }
      })
  }

  /// The needs that each word fills.
  private func masks(words: Int) -> [[NeedMask]] {
    var masks = [[NeedMask]](repeating: [], count: words)
    for (number, need) in needs.enumerated() {
      for word in wordSets[need.words] { masks[Int(word)].insert(Int32(number)) }
    }
    return masks
  }
}

extension [NeedMask] {
  /// Adds a need; they come in ascending order.
  fileprivate mutating func insert(_ need: Int32) {
    if last?.place != need >> 6 { append(NeedMask(place: need >> 6, bits: 0)) }
    self[count - 1].bits |= 1 << UInt64(need & 63)
  }
}
