/// Numbers the needs that set programs off while these are written, each of them once.
struct NeedBook {
  private struct Need {
    let words: WordSets.ID
    let set: Int32
    var lists: Set<Int32>
  }

  private let wordSets: WordSets
  private var needs: [Need] = []
  /// By set.
  private var numbers: [Int32: Int32] = [:]
  /// What sets off the programs, by need; below 0 for what any word may set off.
  private var triggers: [(need: Int32, trigger: Trigger)] = []

  init(_ wordSets: WordSets) { self.wordSets = wordSets }

  /// Has a program tried where a stretch has what is asked for, a word of `set` at that; anywhere for nil.
  mutating func add(_ trigger: Trigger, where asked: Asked?, set: Int32) {
    triggers.append((asked.map { number(of: $0, set) } ?? -1, trigger))
  }

  private mutating func number(of asked: Asked, _ set: Int32) -> Int32 {
    if let number = numbers[set] {
      // Whoever asks for the same words is tried for the phrases of the others, too.
      needs[Int(number)].lists.formUnion(asked.lists)
      return number
    }
    let number = Int32(needs.count)
    needs.append(Need(words: asked.words, set: set, lists: Set(asked.lists)))
    numbers[set] = number
    return number
  }

  /// An index of the programs by what sets them off.
  func index(words: Int, lists: Int) -> NeedIndex {
    NeedIndex(
      sets: Frozen(needs.map(\.set)),
      ofWord: Buckets(keys: words) { put in
        for (number, need) in needs.enumerated() {
          for word in wordSets[need.words] { put(word, Int32(number)) }
        }
      },
      ofList: Buckets(keys: lists) { put in
        for (number, need) in needs.enumerated() {
          for list in need.lists.sorted() { put(list, Int32(number)) }
        }
      },
      programs: Buckets(keys: needs.count) { put in
        for (need, trigger) in triggers where need >= 0 { put(need, trigger) }
      },
      everywhere: Frozen(triggers.filter { $0.need < 0 }.map(\.trigger)))
  }
}
