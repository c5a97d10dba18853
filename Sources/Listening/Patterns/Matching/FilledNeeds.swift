/// The programs that are worth a try for a stretch, because what they need is there.
///
/// One serves stretch after stretch.
final class FilledNeeds {
  private let shelf: NeedShelfView
  private let keys: NeedKeys
  /// For each need 1 where it is filled, else 0; for each circumstance 1 where it is so.
  private let filled: Cells<UInt8>
  private let circumstances: View<UInt8>
  /// The numbers of the triggers of which all was there.
  private let worthTrying = Cells<Int32>(capacity: 256)

  /// The automaton and the circumstances outlive it.
  init(_ index: NeedIndex, in circumstances: View<UInt8>) {
    self.circumstances = circumstances
    shelf = index.shelf.view
    keys = index.keys
    filled = Cells(repeating: 0, count: index.count)
  }

  /// Begins anew with what a stretch has.
  func fill(with seen: View<Int32>, of sightings: Sightings) {
    for index in seen.indices { shelf.prefetch(seen[index]) }
    filled.setAll(0)
    filled[Int(Besides.nothing)] = 1
    for index in seen.indices { filled.set(atFours: shelf.needs(of: seen[index]), to: 1) }
    gather(seen, of: sightings)
  }

  /// Adds a phrase of a list; `gather` is to be called after the last.
  func fill(withList list: Int32) { filled.set(atFours: shelf.needs(of: keys.list(list)), to: 1) }

  /// Looks anew at what is set off by what a stretch has.
  func gather(_ seen: View<Int32>, of sightings: Sightings) {
    worthTrying.removeAll()
    keep(keys.always, sightings)
    for index in seen.indices { keep(seen[index], sightings) }
  }

  /// Calls `body` with each program of which all was there; with some of them more than once.
  @inline(__always) func forEachProgram(_ body: (Int32) -> Void) {
    let (found, triggers) = (worthTrying.view, shelf.triggers)
    for index in found.indices { body(triggers[Int(found[index])]) }
  }

  /// Keeps the triggers of which all is there: one in ten, and nobody could foretell which.
  @inline(__always) private func keep(_ key: Int32, _ sightings: Sightings) {
    let near = sightings.near(key)
    let (filled, circumstances, shelf) = (filled.view, circumstances, shelf.besides)
    worthTrying.append(self.shelf.triggers(of: key)) {
      let besides = shelf[Int($0)]
      return filled[Int(besides.needs.0)] & filled[Int(besides.needs.1)]
        & circumstances[Int(besides.circumstances.first)] & circumstances[Int(besides.circumstances.second)]
        & besides.vicinity.isMet(by: near)
    }
  }
}
