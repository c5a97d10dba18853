/// The needs that words and lists fill, and what they set off, by their keys.
struct NeedShelf: Sendable {
  /// Where the needs and the triggers of each begin; those of the next begin where they end.
  private let starts: Frozen<Start>
  private let needs: Frozen<Besides.Need>
  /// The programs that are set off.
  private let triggers: Frozen<Int32>
  /// What each of them needs besides, in a list of its own: nine of ten are ruled out by it, and nothing else of them is read.
  private let besides: Frozen<Besides>

  /// Side by side, since both are read for each word of a stretch.
  fileprivate struct Start {
    let need: Int32
    let trigger: Int32
  }

  /// Keeps what stands under keys below `count`, in its order.
  init(
    count: Int, needs: [(key: Int32, value: Besides.Need)],
    triggers: [(key: Int32, value: (program: Int32, besides: Besides))]
  ) {
    let (needStarts, needs) = Self.sorted(Self.inFours(needs, count), count)
    let (triggerStarts, triggers) = Self.sorted(triggers, count)
    starts = Frozen(zip(needStarts, triggerStarts).map { Start(need: $0, trigger: $1) })
    self.needs = Frozen(needs)
    self.triggers = Frozen(triggers.map(\.program))
    besides = Frozen(triggers.map(\.besides))
  }

  /// Fills the needs of each key up to a multiple of four with the need that is always filled, so that a loop takes four at
  /// a time.
  private static func inFours(
    _ entries: [(key: Int32, value: Besides.Need)], _ count: Int
  ) -> [(key: Int32, value: Besides.Need)] {
    var numbers = [Int](repeating: 0, count: count)
    for entry in entries { numbers[Int(entry.key)] += 1 }
    return entries
      + numbers.enumerated().flatMap { key, number in
        repeatElement((key: Int32(key), value: Besides.nothing), count: -number & 3)
      }
  }

  /// Values by their keys, and where those of each begin.
  private static func sorted<Value>(
    _ entries: [(key: Int32, value: Value)], _ count: Int
  ) -> (starts: [Int32], values: [Value]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for entry in entries { starts[Int(entry.key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var ends = starts
    var order = [Int](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      order[Int(ends[Int(entry.key)])] = index
      ends[Int(entry.key)] += 1
    }
    return (starts, order.map { entries[$0].value })
  }

  /// Calls `body` with each key that fills a need or sets a program off.
  func forEachKey(_ body: (Int) -> Void) {
    let starts = starts.view
    var start = starts[0]
    for key in 1..<starts.count {
      let next = starts[key]
      if start.need != next.need || start.trigger != next.trigger { body(key - 1) }
      start = next
    }
  }

  /// Good as long as the shelf.
  var view: NeedShelfView {
    NeedShelfView(
      triggers: triggers.view, besides: besides.view, starts: starts.view, needs: needs.view)
  }
}

/// A shelf that someone else owns, to be read without a retain.
struct NeedShelfView {
  /// The programs that are set off, and what each needs besides.
  let triggers: View<Int32>
  let besides: View<Besides>
  fileprivate let starts: View<NeedShelf.Start>
  fileprivate let needs: View<Besides.Need>

  /// Has what stands with a key fetched from memory.
  @inline(__always) func prefetch(_ key: Int32) {
    let start = starts[Int(key)]
    needs.prefetch(Int(start.need))
    // Words set off some two dozen programs.
    besides.prefetch(Int(start.trigger))
    besides.prefetch(Int(start.trigger) &+ 5)
    besides.prefetch(Int(start.trigger) &+ 10)
    besides.prefetch(Int(start.trigger) &+ 15)
  }

  /// A multiple of four.
  @inline(__always) func needs(of key: Int32) -> View<Besides.Need> {
    let start = Int(starts[Int(key)].need)
    return needs.part(from: start, count: Int(starts[Int(key) + 1].need) &- start)
  }

  /// The numbers of the triggers that something sets off.
  @inline(__always) func triggers(of key: Int32) -> Range<Int32> {
    Range(uncheckedBounds: (starts[Int(key)].trigger, starts[Int(key) + 1].trigger))
  }
}
