/// Which words belong to which sets: a column of bits for each large set, and the very words of small ones, since
/// those are nearer than a bit somewhere in a large table.
struct Members: Sendable {
  /// So many words make a set large.
  static let large = 9

  /// 64-bit words in a row; a row for each word of the vocabulary.
  let stride: Int
  let rows: View<UInt64>
  let few: View<Vocabulary.Word>

  @inline(__always) func belongs(_ word: Vocabulary.Word, to set: Int32) -> Bool {
    rows[Int(word) * stride + Int(set) >> 6] >> UInt64(set & 63) & 1 == 1
  }

  /// Whether a step for words takes a word.
  @inline(__always) func takes(_ op: Op, _ word: Vocabulary.Word) -> Bool {
    switch op.kind {
    case .word: return op.a == word
    case .few:
      for index in Int(op.a)..<Int(op.a + op.b) where few[index] == word { return true }
      return false
    default: return belongs(word, to: op.a)
    }
  }
}
