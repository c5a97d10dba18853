/// All compiled patterns of one listener, with the indexes that say which to try.
final class Automaton: Sendable {
  let vocabulary: Vocabulary
  let ops: Frozen<Op>
  /// The steps of each choice of a group, and of what is optional or must not be.
  let choices: Frozen<Range<Int32>>
  /// The words of small sets.
  let few: Frozen<Vocabulary.Word>
  let programs: Frozen<Program>
  /// The phrases of lists that are spelt out.
  let phrases: PhraseTrie
  /// The programs that find the other phrases of lists.
  let lists: NeedIndex
  /// For each list how many lists with other phrases stand below it, and the most.
  let levels: Frozen<Int32>
  let highestLevel: Int32
  /// The programs of cues and topics.
  let cues: NeedIndex
  /// How many large sets there are, the words of lists first.
  let sets: Int
  private let members: Members

  init(
    vocabulary: Vocabulary, _ writer: ProgramWriter, phrases: PhraseTrie, lists: NeedIndex, levels: [Int],
    cues: NeedIndex
  ) {
    self.vocabulary = vocabulary
    ops = Frozen(writer.ops)
    choices = Frozen(writer.choices)
    few = Frozen(writer.few)
    programs = Frozen(writer.programs)
    self.phrases = phrases
    self.lists = lists
    self.levels = Frozen(levels.map { Int32($0) })
    highestLevel = Int32(levels.max() ?? 0)
    self.cues = cues
    sets = writer.sets.count
    members = Members(of: writer.sets[..<levels.count], count: vocabulary.count)
  }

  /// Whether a word belongs to a list.
  @inline(__always) func belongs(_ word: Vocabulary.Word, to list: Int32) -> Bool {
    members.holds(word, in: list)
  }
}
