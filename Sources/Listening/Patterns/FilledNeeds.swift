/// Which needs a stretch fills, and the programs that are worth a try for it.
///
/// One serves stretch after stretch: what a stretch has filled is cleared for the next.
final class FilledNeeds {
  private let ofWord: BucketsView<Int32>
  private let ofList: BucketsView<Int32>
  private let triggered: BucketsView<Trigger>
  private let everywhere: View<Trigger>
  /// A bit for each need that is filled; the need of nothing always is.
  private let isFilled: Cells<UInt64>
  /// Those that set something off.
  private let filled = Cells<Int32>(capacity: 1024)
  private let triggering: Int32
  /// The programs to be tried, a bit each, and a bit for each word of those that has one.
  private let active: Cells<UInt64>
  private let summary: Cells<UInt64>

  /// The automaton outlives it.
  init(_ index: NeedIndex, of automaton: Automaton) {
    ofWord = index.ofWord.view
    ofList = index.ofList.view
    triggered = index.programs.view
    everywhere = index.everywhere.view
    isFilled = Cells(repeating: 0, count: index.count / 64 + 1)
    triggering = Int32(index.triggering)
    active = Cells(repeating: 0, count: automaton.programs.count / 64 + 1)
    summary = Cells(repeating: 0, count: active.count / 64 + 1)
  }

  /// Begins anew with what was seen in a stretch.
  func fill(from sightings: Sightings) {
    for index in isFilled.indices { isFilled[index] = 0 }
    isFilled[0] = 1 << UInt64(NeedBook.nothing)
    filled.removeAll()
    let (words, lists) = (sightings.vocabulary, sightings.lists)
    for index in words.indices {
      for entry in ofWord.range(words[index]) { fill(ofWord[entry]) }
    }
    for index in lists.indices { fill(with: lists[index]) }
  }

  @inline(__always) private func fill(_ need: Int32) {
    guard !has(need) else { return }
    isFilled[Int(need) >> 6] |= 1 << UInt64(need & 63)
    if need < triggering { filled.append(need) }
  }

  @inline(__always) private func has(_ need: Int32) -> Bool {
    isFilled[Int(need) >> 6] >> UInt64(need & 63) & 1 == 1
  }

  /// Makes the programs active that have all they need, of the owners that count; `nextActive` then has them.
  @inline(__always) func activate(where counts: (_ owner: Int32) -> Bool) {
    for index in filled.indices {
      for entry in triggered.range(filled[index]) { activate(triggered[entry], where: counts) }
    }
    for index in everywhere.indices { activate(everywhere[index], where: counts) }
  }

  @inline(__always) private func activate(_ trigger: Trigger, where counts: (Int32) -> Bool) {
    if has(trigger.others.0), has(trigger.others.1), counts(trigger.owner) {
      activate(Int(trigger.program))
    }
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
