/// What the steps of patterns are read from, lent by an automaton: all in one place, so that a matcher is but two words.
struct PatternTables {
  let ops: View<Op>
  let groups: View<Group>
  let programs: View<Program>
  /// Of the programs.
  let anchors: View<Anchor>
  let guards: View<GuardProgram>
  let numbering: SetNumbering

  /// Calls `body` with the steps of each choice of a group.
  @inline(__always) func forEachChoice(of group: Group, _ body: (Range<Int32>) -> Void) {
    var place = group.choices.lowerBound
    while place < group.choices.upperBound {
      let first = place &+ 1
      place = first &+ ops[Int(place)].number
      body(Range(uncheckedBounds: (first, place)))
    }
  }
}
