/// The programs that are worth a try for a stretch, because what sets them off is there.
///
/// One serves stretch after stretch.
final class FilledNeeds {
  private let sightings: Sightings
  private let setOfNeed: View<Int32>
  private let ofWord: BucketsView<Int32>
  private let ofList: BucketsView<Int32>
  private let triggered: BucketsView<Trigger>
  private let everywhere: View<Trigger>
  /// Some may be there twice.
  private let filled = Cells<Int32>(capacity: 1024)

  /// The automaton outlives it; the sightings are those of the stretches that it is filled from.
  init(_ index: NeedIndex, _ sightings: Sightings) {
    self.sightings = sightings
    setOfNeed = index.sets.view
    ofWord = index.ofWord.view
    ofList = index.ofList.view
    triggered = index.programs.view
    everywhere = index.everywhere.view
  }

  /// Begins anew with a stretch that has just been read.
  func fill() {
    filled.removeAll()
    let (words, lists) = (sightings.vocabulary, sightings.lists)
    for index in words.indices {
      let tokens = sightings.tokens(of: words[index])
      for entry in ofWord.range(words[index]) {
        let need = ofWord[entry]
        if sightings.mark(tokens, of: setOfNeed[Int(need)]) { filled.append(need) }
      }
    }
    for index in lists.indices { fill(with: lists[index]) }
  }

  /// Adds a phrase of a list.
  func fill(with list: Int32) {
    for entry in ofList.range(list) where sightings.tokens(of: setOfNeed[Int(ofList[entry])]) == 0 {
      filled.append(ofList[entry])
    }
  }

  @inline(__always) func forEachTrigger(_ body: (Trigger) -> Void) {
    for index in filled.indices {
      for entry in triggered.range(filled[index]) { body(triggered[entry]) }
    }
    for index in everywhere.indices { body(everywhere[index]) }
  }
}
