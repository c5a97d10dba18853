/// All compiled patterns of one listener, with the indexes that say which to try.
final class Automaton: Sendable {
  let vocabulary: Vocabulary
  let sets: SetTable
  private let ops: Frozen<Op>
  private let groups: Frozen<Group>
  let programs: Frozen<Program>
  private let anchors: Frozen<Anchor>
  /// The patterns of guards.
  private let guards: Frozen<GuardProgram>
  /// The phrases of lists that are spelt out.
  let phrases: PhraseTrie
  /// The programs that find the other phrases of lists.
  let lists: NeedIndex
  /// The programs among them that find those of lists of one level, the lowest first: see `ListBook.levels`.
  let levels: [Range<Int32>]
  /// How many lists there are.
  let listCount: Int

  init(
    vocabulary: Vocabulary, _ writer: ProgramWriter, guards: [GuardProgram], phrases: PhraseTrie,
    lists: NeedIndex, levels: [Range<Int32>], listCount: Int
  ) {
    self.vocabulary = vocabulary
    sets = writer.steps.sets.table
    ops = Frozen(writer.steps.ops)
    groups = Frozen(writer.steps.groups)
    programs = Frozen(writer.programs)
    anchors = Frozen(writer.anchors)
    self.phrases = phrases
    self.guards = Frozen(guards)
    self.lists = lists
    self.levels = levels
    self.listCount = listCount
  }

  /// Good as long as the automaton.
  var tables: PatternTables {
    PatternTables(
      ops: ops.view, groups: groups.view, programs: programs.view,
      anchors: anchors.view, guards: guards.view, numbering: sets.numbering)
  }

  /// Whether a word belongs to a list.
  @inline(__always) func belongs(_ word: Vocabulary.Word, to list: Int32) -> Bool {
    sets.members.holds(word, in: list)
  }
}
