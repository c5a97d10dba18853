/// What the steps of patterns are read from, lent by an automaton: all in one place, so that a matcher is but two words.
struct PatternTables {
  let ops: View<Op>
  /// The steps of each choice of a group.
  let choices: View<Range<Int32>>
  let groups: View<Group>
  let programs: View<Program>
  /// Of the programs.
  let anchors: View<Anchor>
  let guards: View<GuardProgram>
  let numbering: SetNumbering
}
