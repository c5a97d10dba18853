/// Sequences of values, one behind the other, each of them once: the ways of a pattern share most of their steps, and what
/// is shared is at hand when it is looked at again.
struct SequenceBook<Value: Packed> {
  private(set) var values: [Value] = []
  /// An open hash table of the sequences, at most half of it taken; empty for a free slot.
  private var slots = [Range<Int32>](repeating: 0..<0, count: 1 << 14)
  private var count = 0

  /// Where a sequence stands, added when it is new.
  mutating func range(of sequence: some RandomAccessCollection<Value>) -> Range<Int32> {
    guard !sequence.isEmpty else { return 0..<0 }
    let slot = slot(of: sequence)
    if !slots[slot].isEmpty { return slots[slot] }
    let start = Int32(values.count)
    values += sequence
    let range = start..<Int32(values.count)
    slots[slot] = range
    count += 1
    if count * 2 > slots.count { grow() }
    return range
  }

  /// Where a sequence is, or belongs, among the slots.
  private func slot(of sequence: some RandomAccessCollection<Value>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in sequence { hash = (hash ^ value.packed ^ value.packed >> 32) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
    while !slots[slot].isEmpty, !holds(slots[slot], sequence) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func holds(_ range: Range<Int32>, _ sequence: some RandomAccessCollection<Value>) -> Bool {
    guard range.count == sequence.count else { return false }
    var place = Int(range.lowerBound)
    for value in sequence {
      if values[place].packed != value.packed { return false }
      place += 1
    }
    return true
  }

  private mutating func grow() {
    let known = slots.filter { !$0.isEmpty }
    slots = Array(repeating: 0..<0, count: slots.count * 2)
    for range in known {
      let free = slot(of: values[Int(range.lowerBound)..<Int(range.upperBound)])
      slots[free] = range
    }
  }
}

/// A value that is all in one number.
protocol Packed {
  var packed: UInt64 { get }
}

extension Op: Packed {
  var packed: UInt64 { UInt64(number) << 4 | UInt64(kind.rawValue) }
}
