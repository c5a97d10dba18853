/// Sets of words, numbered, each of them once. Shared while patterns are compiled.
final class WordSets {
  typealias ID = Int32
  static let none: ID = 0

  /// In ascending order. It and the slots are asked for half a million times while a listener is built, and never while they
  /// change: nothing is gained by having that checked each time.
  @exclusivity(unchecked) private var members: [[Vocabulary.Word]] = [[]]
  /// An open hash table of sets, at most half of it taken; `none` for a free slot.
  @exclusivity(unchecked) private var slots = [ID](repeating: none, count: 1 << 15)

  var count: Int { members.count }

  subscript(_ id: ID) -> [Vocabulary.Word] { members[Int(id)] }

  /// Adds the words of a set to others.
  func append(_ id: ID, to words: inout [Vocabulary.Word]) {
    let more = members[Int(id)]
    if more.count == 1 { words.append(more[0]) } else { words += more }
  }

  /// The set of these words, in whatever order and however often.
  func set(of words: [Vocabulary.Word]) -> ID {
    guard !words.isEmpty else { return Self.none }
    var sorted = words
    if sorted.count > 1 {
      sorted.sort()
      var last = 0
      for index in 1..<sorted.count where sorted[index] != sorted[last] {
        last += 1
        sorted[last] = sorted[index]
      }
      sorted.removeLast(sorted.count - last - 1)
    }
    let slot = slot(of: sorted)
    if slots[slot] != Self.none { return slots[slot] }
    let id = ID(members.count)
    members.append(sorted)
    slots[slot] = id
    if members.count * 2 > slots.count { grow() }
    return id
  }

  /// Where a set is, or belongs, among the slots.
  private func slot(of words: [Vocabulary.Word]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words { hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
    while slots[slot] != Self.none, members[Int(slots[slot])] != words {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for id in 1..<members.count { slots[slot(of: members[id])] = ID(id) }
  }
}
