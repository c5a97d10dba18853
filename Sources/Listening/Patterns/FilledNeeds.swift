/// Which needs a stretch fills, and the programs that are worth a try for it.
///
/// One serves stretch after stretch: what a stretch has filled is cleared for the next.
final class FilledNeeds {
  private let sightings: Sightings
  private let ofWord: BucketsView<Int32>
  private let ofList: BucketsView<Int32>
  private let triggered: BucketsView<Trigger>
  private let everywhere: View<Trigger>
  /// Those that are filled, and a bit for each of them.
  private let filled = Cells<Int32>(capacity: 1024)
  private let isFilled: Cells<UInt64>
  /// The programs to be tried, a bit each, and a bit for each word of those that has one.
  private let active: Cells<UInt64>
  private let summary: Cells<UInt64>

  /// The automaton outlives it; the sightings are those of the stretch that is to be filled from.
  init(_ index: NeedIndex, of automaton: Automaton, _ sightings: Sightings) {
    self.sightings = sightings
    ofWord = index.ofWord.view
    ofList = index.ofList.view
    triggered = index.programs.view
    everywhere = index.everywhere.view
    isFilled = Cells(repeating: 0, count: index.count / 64 + 1)
    active = Cells(repeating: 0, count: automaton.programs.count / 64 + 1)
    summary = Cells(repeating: 0, count: active.count / 64 + 1)
  }

  /// Begins anew with what was seen in a stretch.
  func fill() {
    for index in isFilled.indices { isFilled[index] = 0 }
    filled.removeAll()
    let (words, lists) = (sightings.vocabulary, sightings.lists)
    for index in words.indices {
      for entry in ofWord.range(words[index]) { fill(ofWord[entry]) }
    }
    for index in lists.indices { fill(with: lists[index]) }
  }

  @inline(__always) private func fill(_ need: Int32) {
    guard !isFilled(need) else { return }
    isFilled[Int(need) >> 6] |= 1 << UInt64(need & 63)
    filled.append(need)
  }

  @inline(__always) private func isFilled(_ need: Int32) -> Bool {
    isFilled[Int(need) >> 6] >> UInt64(need & 63) & 1 == 1
  }

  /// Makes the programs active that have all they need, of the triggers that count; `nextActive` then has them.
  @inline(__always) func activate(where counts: (Trigger) -> Bool) {
    for index in filled.indices {
      for entry in triggered.range(filled[index]) { activate(triggered[entry], where: counts) }
    }
    for index in everywhere.indices { activate(everywhere[index], where: counts) }
  }

  @inline(__always) private func activate(_ trigger: Trigger, where counts: (Trigger) -> Bool) {
    if counts(trigger) { activate(Int(trigger.program)) }
  }

  /// Adds a phrase of a list.
  func fill(with list: Int32) {
    for entry in ofList.range(list) { fill(ofList[entry]) }
  }

  @inline(__always) private func activate(_ program: Int) {
    active[program >> 6] |= 1 << UInt64(program & 63)
    summary[program >> 12] |= 1 << UInt64(program >> 6 & 63)
  }

  /// The first of the active programs, which is active no longer; nil when there is none.
  @inline(__always) func nextActive() -> Int? {
    for top in summary.indices where summary[top] != 0 {
      let word = top << 6 | summary[top].trailingZeroBitCount
      let bits = active[word]
      active[word] = bits & (bits &- 1)
      if active[word] == 0 { summary[top] &= summary[top] &- 1 }
      return word << 6 | bits.trailingZeroBitCount
    }
    return nil
  }
}
