/// All compiled patterns of one listener, with the indexes that say which to try.
final class Automaton: Sendable {
  let vocabulary: Vocabulary
  let sets: SetTable
  let ops: Frozen<Op>
  /// The steps of each choice of a group.
  let choices: Frozen<Range<Int32>>
  let groups: Frozen<Group>
  let programs: Frozen<Program>
  /// Of the programs.
  let anchors: Frozen<Anchor>
  /// The patterns of guards.
  let guards: Frozen<GuardProgram>
  /// The phrases of lists that are spelt out.
  let phrases: PhraseTrie
  /// The programs that find the other phrases of lists.
  let lists: NeedIndex
  /// For each list how many lists with other phrases stand below it, and the most.
  let levels: Frozen<Int32>
  let highestLevel: Int32

  init(
    vocabulary: Vocabulary, _ writer: ProgramWriter, guards: [GuardProgram], phrases: PhraseTrie,
    lists: NeedIndex, levels: [Int]
  ) {
    self.vocabulary = vocabulary
    sets = writer.steps.sets.table
    ops = Frozen(writer.steps.ops)
    choices = Frozen(writer.steps.choices)
    groups = Frozen(writer.steps.groups)
    programs = Frozen(writer.programs)
    anchors = Frozen(writer.anchors)
    self.phrases = phrases
    self.guards = Frozen(guards)
    self.lists = lists
    self.levels = Frozen(levels.map { Int32($0) })
    highestLevel = Int32(levels.max() ?? 0)
  }

  /// Whether a word belongs to a list.
  @inline(__always) func belongs(_ word: Vocabulary.Word, to list: Int32) -> Bool {
    sets.members.holds(word, in: list)
  }
}
