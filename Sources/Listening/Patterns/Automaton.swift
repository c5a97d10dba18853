/// All compiled patterns of one listener, with the indexes that say which to try.
final class Automaton: Sendable {
  let vocabulary: Vocabulary
  let ops: Frozen<Op>
  let ranges: Frozen<Range<Int32>>
  let programs: Frozen<Program>
  /// The programs that find the phrases of lists.
  let lists: NeedIndex
  /// For each list how many lists with phrases stand below it.
  let levels: Frozen<Int32>
  /// The programs of cues and topics; the needs of guards are among its needs.
  let cues: NeedIndex
  /// Good as long as the automaton.
  let matrix: Matrix
  private let memberships: Frozen<UInt64>

  /// - Parameter memberships: For each word of the vocabulary one bit a set, in rows of `stride`.
  init(
    vocabulary: Vocabulary, ops: Frozen<Op>, ranges: Frozen<Range<Int32>>, programs: Frozen<Program>,
    stride: Int, memberships: Frozen<UInt64>, lists: NeedIndex, levels: Frozen<Int32>,
    cues: NeedIndex
  ) {
    self.vocabulary = vocabulary
    self.ops = ops
    self.ranges = ranges
    self.programs = programs
    self.lists = lists
    self.levels = levels
    self.cues = cues
    self.memberships = memberships
    matrix = Matrix(stride: stride, rows: memberships.view)
  }

  @inline(__always) func belongs(_ word: Vocabulary.Word, to set: Int32) -> Bool {
    matrix.belongs(word, to: set)
  }
}

/// Which words belong to which sets.
struct Matrix: Sendable {
  /// 64-bit words in a row.
  let stride: Int
  let rows: View<UInt64>

  @inline(__always) func belongs(_ word: Vocabulary.Word, to set: Int32) -> Bool {
    rows[Int(word) * stride + Int(set) >> 6] >> UInt64(set & 63) & 1 == 1
  }

  /// Whether a step for a word or a set takes a word.
  @inline(__always) func takes(_ op: Op, _ word: Vocabulary.Word) -> Bool {
    op.kind == .word ? op.a == word : belongs(word, to: op.a)
  }
}
