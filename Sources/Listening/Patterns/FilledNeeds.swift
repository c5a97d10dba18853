/// The programs that are worth a try for a stretch, because what they need is there.
///
/// One serves stretch after stretch.
final class FilledNeeds {
  private let sightings: Sightings
  private let ofWord: BucketsView<NeedMask>
  private let ofList: BucketsView<Int32>
  private let triggered: BucketsView<Trigger>
  /// So many places have needs that set anything off.
  private let effective: Int
  /// A bit for each need.
  private let filled: Cells<UInt64>

  /// The automaton outlives it; the sightings are those of the stretches that it is filled from.
  init(_ index: NeedIndex, _ sightings: Sightings) {
    self.sightings = sightings
    ofWord = index.ofWord.view
    ofList = index.ofList.view
    triggered = index.programs.view
    effective = (index.effective + 63) / 64
    filled = Cells(repeating: 0, count: index.count / 64 + 1)
  }

  /// Begins anew with a stretch that has just been read.
  func fill() {
    filled.setAll(0)
    fill(Trigger.nothing)
    let (words, lists) = (sightings.vocabulary, sightings.lists)
    for index in words.indices {
      for entry in ofWord.range(words[index]) { filled[Int(ofWord[entry].place)] |= ofWord[entry].bits }
    }
    for index in lists.indices { fill(with: lists[index]) }
  }

  /// Adds a phrase of a list.
  func fill(with list: Int32) {
    for entry in ofList.range(list) { fill(ofList[entry]) }
  }

  private func fill(_ need: Int32) { filled[Int(need >> 6)] |= 1 << UInt64(need & 63) }

  @inline(__always) func forEachTrigger(_ body: (Trigger) -> Void) {
    let filled = filled.view
    for place in 0..<effective {
      filled[place].forEachBit { bit in
        for entry in triggered.range(Int32(place << 6 + bit)) {
          let trigger = triggered[entry]
          if filled.has(trigger.besides.0), filled.has(trigger.besides.1), filled.has(trigger.besides.2) {
            body(trigger)
          }
        }
      }
    }
  }
}

extension View<UInt64> {
  @inline(__always) fileprivate func has(_ need: Int32) -> Bool {
    self[Int(need >> 6)] >> UInt64(need & 63) & 1 == 1
  }
}
