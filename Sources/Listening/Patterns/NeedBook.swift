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
  /// Each with the need that sets it off; below 0 where any word may.
  private var programs: [(need: Int32, program: Program)] = []

  init(_ wordSets: WordSets) { self.wordSets = wordSets }

  /// Has a program tried where a stretch has what is asked for, a word of `set` at that; anywhere for nil.
  mutating func add(_ program: Program, where asked: Asked?, set: Int32) {
    programs.append((asked.map { number(of: $0, set) } ?? -1, program))
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

  /// Adds the programs to others, and gives an index of them by what sets them off.
  func index(_ programs: inout [Program], words: Int, lists: Int) -> NeedIndex {
    // Those of need -1 come first.
    var ends = [Int32(programs.count)]
    for (need, program) in self.programs.sorted(by: { $0.need < $1.need }) {
      ends += repeatElement(Int32(programs.count), count: Int(need) + 2 - ends.count)
      programs.append(program)
    }
    ends += repeatElement(Int32(programs.count), count: needs.count + 2 - ends.count)
    let ranges = zip(ends, ends.dropFirst()).map { $0..<$1 }
    return NeedIndex(
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
      programs: Frozen(ranges.dropFirst()), everywhere: ranges[0])
  }
}
