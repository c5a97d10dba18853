/// Numbers the needs that set programs off while these are written, each of them once.
struct NeedBook {
  private struct Need: Hashable {
    let words: WordSets.ID
    let lists: [Int32]
  }

  private let wordSets: WordSets
  private var needs: [Need] = []
  private var numbers: [Need: Int32] = [:]
  /// What sets off the programs, by need; below 0 for what any word may set off.
  private var triggers: [(need: Int32, trigger: Trigger)] = []

  init(_ wordSets: WordSets) { self.wordSets = wordSets }

  /// Has a program tried where a stretch has what is asked for; anywhere for nil.
  mutating func add(_ trigger: Trigger, where asked: Asked?) {
    triggers.append((asked.map { number(of: $0) } ?? -1, trigger))
  }

  private mutating func number(of asked: Asked) -> Int32 {
    let need = Need(words: asked.words, lists: asked.lists)
    if let number = numbers[need] { return number }
    let number = Int32(needs.count)
    needs.append(need)
    numbers[need] = number
    return number
  }

  /// An index of the programs by what sets them off.
  func index(words: Int, lists: Int) -> NeedIndex {
    NeedIndex(
      count: needs.count,
      ofWord: Buckets(keys: words) { put in
        for (number, need) in needs.enumerated() {
          for word in wordSets[need.words] { put(word, Int32(number)) }
        }
      },
      ofList: Buckets(keys: lists) { put in
        for (number, need) in needs.enumerated() { for list in need.lists { put(list, Int32(number)) } }
      },
      programs: Buckets(keys: needs.count) { put in
        for (need, trigger) in triggers where need >= 0 { put(need, trigger) }
      },
      everywhere: Frozen(triggers.filter { $0.need < 0 }.map(\.trigger)))
  }
}
