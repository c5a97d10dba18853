/// The programs that are tried in one stretch after the other.
///
/// All of them take a step before any takes the next, and what the next asks for is fetched from memory meanwhile: one after
/// the other they would wait half of the time for something that nobody had looked at for long.
final class Tries {
  private let tables: PatternTables
  /// Each once.
  private let programs = Cells<Int32>(capacity: 256)
  private let known: NumberSet
  private let anchored = Cells<Anchored>(capacity: 64)

  /// A program, and the tokens at which its anchor stands as it has to.
  private struct Anchored {
    let program: Int32
    let tokens: UInt64
  }

  /// The automaton outlives it.
  init(_ automaton: Automaton) {
    tables = automaton.tables
    known = NumberSet(automaton.programs.count)
  }

  func removeAll() {
    programs.removeAll()
    known.removeAll()
  }

  /// Adds the programs of which all was there, or those of them in a range.
  @inline(__always) func add(_ needs: FilledNeeds, in range: Range<Int32> = 0..<Int32.max) {
    needs.forEachProgram { program in
      guard range.contains(program), known.insert(Int(program)) else { return }
      programs.append(program)
      tables.anchors.prefetch(Int(program))
    }
  }

  /// Calls `body` with each match, the program that found it and whose that is; the matcher is one over the stretch.
  @inline(__always) func forEachMatch(
    _ matcher: Matcher, _ body: (_ program: Int32, _ owner: Int32, Matcher.Match) -> Void
  ) {
    findAnchors(matcher)
    for index in anchored.indices {
      tables.ops.prefetch(Int(tables.programs[Int(anchored[index].program)].anchor))
    }
    for index in anchored.indices {
      let number = anchored[index].program
      let owner = tables.programs[Int(number)].owner
      matcher.forEachMatch(of: Int(number), at: anchored[index].tokens) { body(number, owner, $0) }
    }
  }

  private func findAnchors(_ matcher: Matcher) {
    let programs = programs.view
    for index in programs.indices { matcher.prefetch(tables.anchors[Int(programs[index])]) }
    anchored.removeAll()
    for index in programs.indices {
      let program = programs[index]
      let tokens = matcher.anchors(of: Int(program))
      guard tokens != 0 else { continue }
      anchored.append(Anchored(program: program, tokens: tokens))
      tables.programs.prefetch(Int(program))
    }
  }
}
