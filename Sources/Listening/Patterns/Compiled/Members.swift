/// Which words belong to which sets: a row of bits for each word, a column for each set.
struct Members: Sendable {
  /// 64-bit words in a row.
  private let stride: Int
  private let rows: Frozen<UInt64>

  /// `sets` are the words of each set, of a vocabulary of `count` words.
  init(of sets: [[Vocabulary.Word]], count: Int) {
    stride = (sets.count + 63) / 64
    var rows = [UInt64](repeating: 0, count: count * stride)
    for (set, words) in sets.enumerated() {
      for word in words { rows[Int(word) * stride + set >> 6] |= 1 << UInt64(set & 63) }
    }
    self.rows = Frozen(rows)
  }

  @inline(__always) func holds(_ word: Vocabulary.Word, in column: Int32) -> Bool {
    rows[Int(word) &* stride &+ Int(column) >> 6] >> UInt64(column & 63) & 1 == 1
  }
}
