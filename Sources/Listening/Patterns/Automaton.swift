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
  let ends: Frozen<Ends>
  /// Good as long as the automaton.
  let members: Members
  private let memberships: Frozen<UInt64>
  private let few: Frozen<Vocabulary.Word>

  /// - Parameters:
  ///   - memberships: For each word of the vocabulary one bit a large set, in rows of `stride`.
  ///   - few: The words of small sets.
  init(
    vocabulary: Vocabulary, ops: Frozen<Op>, ranges: Frozen<Range<Int32>>, programs: Frozen<Program>,
    ends: Frozen<Ends>, stride: Int, memberships: Frozen<UInt64>, few: Frozen<Vocabulary.Word>,
    lists: NeedIndex, levels: Frozen<Int32>,
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
    self.few = few
    self.ends = ends
    members = Members(stride: stride, rows: memberships.view, few: few.view)
  }

  @inline(__always) func belongs(_ word: Vocabulary.Word, to set: Int32) -> Bool {
    members.belongs(word, to: set)
  }
}
