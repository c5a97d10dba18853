/// The needs that words, or lists, fill, and what they set off, by the number of the word or the list.
struct NeedShelf: Sendable {
  /// Where the needs and the triggers of each begin; those of the next begin where they end.
  private let starts: Frozen<Start>
  private let needs: Frozen<Trigger.Need>
  private let triggers: Frozen<Trigger>

  /// Side by side, since both are asked for each word of a stretch.
  fileprivate struct Start {
    let need: Int32
    let trigger: Int32
  }

  /// Keeps what stands under numbers below `count`, in its order.
  init(
    count: Int, needs: [(number: Int32, value: Trigger.Need)], triggers: [(number: Int32, value: Trigger)]
  ) {
    let (needStarts, needs) = Self.sorted(needs, count)
    let (triggerStarts, triggers) = Self.sorted(triggers, count)
    starts = Frozen(zip(needStarts, triggerStarts).map { Start(need: $0, trigger: $1) })
    self.needs = Frozen(needs)
    self.triggers = Frozen(triggers)
  }

  /// Values by their numbers, and where those of each begin.
  private static func sorted<Value>(
    _ entries: [(number: Int32, value: Value)], _ count: Int
  ) -> (starts: [Int32], values: [Value]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for entry in entries { starts[Int(entry.number) + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var ends = starts
    var order = [Int](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      order[Int(ends[Int(entry.number)])] = index
      ends[Int(entry.number)] += 1
    }
    return (starts, order.map { entries[$0].value })
  }

  /// Good as long as the shelf.
  var view: NeedShelfView {
    NeedShelfView(starts: starts.view, needs: needs.view, triggers: triggers.view)
  }
}

/// A shelf that someone else owns, to be read without a retain.
struct NeedShelfView {
  fileprivate let starts: View<NeedShelf.Start>
  fileprivate let needs: View<Trigger.Need>
  fileprivate let triggers: View<Trigger>

  @inline(__always) func needs(of number: Int32) -> View<Trigger.Need> {
    let start = Int(starts[Int(number)].need)
    return needs.part(from: start, count: Int(starts[Int(number) + 1].need) &- start)
  }

  @inline(__always) func triggers(of number: Int32) -> View<Trigger> {
    let start = Int(starts[Int(number)].trigger)
    return triggers.part(from: start, count: Int(starts[Int(number) + 1].trigger) &- start)
  }
}
