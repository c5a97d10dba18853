/// The programs that are worth a try for a stretch, because what they need is there.
///
/// One serves stretch after stretch.
final class FilledNeeds {
  private let sightings: Sightings
  private let ofWord: NeedShelfView
  private let ofList: NeedShelfView
  private let always: View<Trigger>
  /// For each need when it was filled last: it is filled now where that is this filling, so that none has to be emptied.
  private let filled: Cells<UInt8>
  private var filling: UInt8 = 0
  private let worthTrying = Cells<Trigger>(capacity: 256)

  /// The automaton outlives it; the sightings are those of the stretches that it is filled from.
  init(_ index: NeedIndex, _ sightings: Sightings) {
    self.sightings = sightings
    ofWord = index.ofWord.view
    ofList = index.ofList.view
    always = index.always.view
    filled = Cells(repeating: 0, count: index.count)
  }

  /// Begins anew with a stretch that has just been read.
  func fill() {
    if filling == .max {
      filled.setAll(0)
      filling = 0
    }
    filling += 1
    filled[Int(Trigger.nothing)] = filling
    let (words, lists) = (sightings.vocabulary, sightings.lists)
    for index in words.indices { filled.set(at: ofWord.needs(of: words[index]), to: filling) }
    for index in lists.indices { fill(with: lists[index]) }
  }

  /// Adds a phrase of a list.
  func fill(with list: Int32) { filled.set(at: ofList.needs(of: list), to: filling) }

  /// Calls `body` with each trigger of which all is there; with some of them more than once.
  @inline(__always) func forEachTrigger(_ body: (Trigger) -> Void) {
    let (words, lists) = (sightings.vocabulary, sightings.lists)
    worthTrying.removeAll()
    keep(always)
    for index in words.indices { keep(ofWord.triggers(of: words[index])) }
    for index in lists.indices { keep(ofList.triggers(of: lists[index])) }
    let found = worthTrying.view
    for index in found.indices { body(found[index]) }
  }

  /// Keeps the triggers of which all is there: one in four, and nobody could foretell which.
  @inline(__always) private func keep(_ triggers: View<Trigger>) {
    let (filled, filling) = (filled.view, filling)
    worthTrying.append(triggers) {
      (filled[Int($0.besides.0)] ^ filling) | (filled[Int($0.besides.1)] ^ filling) == 0
    }
  }
}
