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
    let (order, effective) = order()
    var numbers = [Int32](repeating: 0, count: needs.count)
    for (number, need) in order.enumerated() { numbers[need] = Int32(number) }
    let needs = order.map { self.needs[$0] }
    let triggers = self.triggers.map {
      (need: numbers[Int($0.need)], trigger: $0.trigger.renumbered(numbers))
    }
    let masks = masks(of: needs, words: words)
    return NeedIndex(
      count: needs.count, effective: effective,
      ofWord: Buckets(keys: words) { put in
        for (word, mask) in masks { put(word, mask) }
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

  /// The needs in the order in which they are numbered in the end: what sets anything off before the rest, and of both
  /// the most often filled first, so that what is looked at in one stretch lies together. Nothing keeps its number.
  private func order() -> (order: [Int], effective: Int) {
    var isEffective = [Bool](repeating: false, count: needs.count)
    for (need, _) in triggers { isEffective[Int(need)] = true }
    let all = needs.indices.dropFirst().sorted { (needs[$1].cost, $0) < (needs[$0].cost, $1) }
    let order = [Int(Trigger.nothing)] + all.filter { isEffective[$0] } + all.filter { !isEffective[$0] }
    return (order, 1 + all.count { isEffective[$0] })
  }

  /// The needs that words fill, for each word in ascending order.
  private func masks(of needs: [Asked], words: Int) -> [(word: Vocabulary.Word, mask: NeedMask)] {
    var masks: [(Vocabulary.Word, NeedMask)] = []
    var bits = [UInt64](repeating: 0, count: words)
    for first in stride(from: 0, to: needs.count, by: 64) {
      var met: [Vocabulary.Word] = []
      for number in first..<min(first + 64, needs.count) {
        for word in wordSets[needs[number].words] {
          if bits[Int(word)] == 0 { met.append(word) }
          bits[Int(word)] |= 1 << UInt64(number - first)
        }
      }
      for word in met {
        masks.append((word, NeedMask(place: Int32(first >> 6), bits: bits[Int(word)])))
        bits[Int(word)] = 0
      }
    }
    return masks
  }
}

extension Trigger {
  fileprivate func renumbered(_ numbers: [Int32]) -> Trigger {
    Trigger(
      program: program, owner: owner,
      besides: (numbers[Int(besides.0)], numbers[Int(besides.1)], numbers[Int(besides.2)]))
  }
}
