/// Which words belong to which lists: a row of bits for each word, a column for each list.
struct Members: Sendable {
  /// 64-bit words in a row.
  private let stride: Int
  private let rows: Frozen<UInt64>

  /// `lists` are the words of each list, of a vocabulary of `count` words.
  init(of lists: some Collection<[Vocabulary.Word]>, count: Int) {
    stride = (lists.count + 63) / 64
    var rows = [UInt64](repeating: 0, count: count * stride)
    for (list, words) in lists.enumerated() {
      for word in words { rows[Int(word) * stride + list >> 6] |= 1 << UInt64(list & 63) }
    }
    self.rows = Frozen(rows)
  }

  @inline(__always) func holds(_ word: Vocabulary.Word, in list: Int32) -> Bool {
    rows[Int(word) * stride + Int(list) >> 6] >> UInt64(list & 63) & 1 == 1
  }
}
