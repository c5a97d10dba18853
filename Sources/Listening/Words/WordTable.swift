/// Words numbered in the order in which they were added, and found again by their bytes.
struct WordTable {
  private(set) var pool = ContiguousArray<UInt8>()
  /// Where each word begins in `pool`, and where the last one ends.
  private(set) var starts: ContiguousArray<Int32> = [0]
  /// An open hash table of words, at most a third of it taken; -1 for a free slot.
  private(set) var slots: ContiguousArray<Vocabulary.Word>

  /// The capacity is a power of two.
  init(capacity: Int = 1 << 14) { slots = ContiguousArray(repeating: -1, count: capacity) }

  var count: Int { starts.count - 1 }

  /// The word of these bytes, added when it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Vocabulary.Word {
    let slot = slot(of: bytes)
    if slots[slot] >= 0 { return slots[slot] }
    let word = Vocabulary.Word(count)
    pool.append(contentsOf: bytes)
    starts.append(Int32(pool.count))
    slots[slot] = word
    if count * 3 > slots.count { grow() }
    return word
  }

  mutating func intern(_ text: String) -> Vocabulary.Word {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The word of this text; nil when it was never added.
  func find(_ text: String) -> Vocabulary.Word? {
    var text = text
    let word = text.withUTF8 { slots[slot(of: $0)] }
    return word < 0 ? nil : word
  }

  /// Where these bytes are, or belong, among the slots.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Folded(bytes).key.hash & (slots.count - 1)
    while slots[slot] >= 0, !has(slots[slot], bytes) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func has(_ word: Vocabulary.Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(word)])
    guard Int(starts[Int(word) + 1]) - start == bytes.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      for index in 0..<bytes.count where pool[start + index] != bytes[index] { return false }
      return true
    }
  }

  subscript(_ word: Vocabulary.Word) -> ArraySlice<UInt8> {
    pool[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 2)
    for word in 0..<count {
      let free = self[Vocabulary.Word(word)].withUnsafeBufferPointer { bytes in slot(of: bytes) }
      slots[free] = Vocabulary.Word(word)
    }
  }
}
