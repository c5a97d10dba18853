import DialogueCore
import Listening
import Scripts
import Testing

@testable import ScriptTests

@Suite("Smells of cues")
struct CueSmellsTests {
  private func cue(_ id: String, _ say: String, strength: Int = 3) throws -> Cue {
    Cue(id: id, say: [try Pattern(parsing: say)], strength: strength)
  }

  private func yes(_ texts: String...) -> [Example] { texts.map { Example(text: $0, matches: true) } }
  private func no(_ texts: String...) -> [Example] { texts.map { Example(text: $0, matches: false) } }

  /// What is found in one move, beside another with an example of its own that must not match.
  private func smells(
    _ cues: [Cue], _ examples: [Example], threshold: Int = 3
  ) -> [Diagnostic] {
    var library = Stage.library
    library.moves = [
      "own": Stage.move("own", .good, examples: examples, cues: cues, threshold: threshold),
      "press": Stage.move("press", .bad, examples: no("take your time")),
    ]
    let listener = Listener(library: library)
    let lines = cues.map { "  - {id: \($0.id), say: x}\n" }.joined()
    let examples = HeardExamples(of: library) { listener.listenForCues($0, in: $1) }
    return CueSmells(examples).run([ScriptFile(path: "moves/own.yaml", text: "cues:\n" + lines)])
  }

  @Test("cues that fire in no example of their move are told together, at the first of them")
  func idle() throws {
    let found = smells(
      [try cue("a", "my fault"), try cue("b", "on me"), try cue("c", "my doing")], yes("my fault"))
    #expect(found.map(\.code) == [.idleCue])
    #expect(found.map(\.message) == ["2 cues fire in no example of 'own': 'b', 'c'"])
    #expect(found.map(\.place) == [Place(file: "scripts/moves/own.yaml", line: 3, column: 6, length: 5)])
  }

  @Test("a cue that speaks against its move must fire where the move must not be heard")
  func against() throws {
    let cues = [try cue("a", "my fault"), try cue("b", "kidding", strength: -3)]
    #expect(smells(cues, yes("my fault")).map(\.code) == [.idleCue])
    #expect(smells(cues, yes("my fault") + no("my fault, just kidding")).isEmpty)
  }

  @Test("a cue that fires in near misses of its move only names the first")
  func misled() throws {
    let cues = [try cue("a", "my fault"), try cue("c", "on me", strength: 2)]
    let found = smells(cues, yes("my fault") + no("drinks on me", "beer on me"))
    #expect(found.map(\.code) == [.misledCue])
    #expect(
      found.map(\.message) == [
        "the cue 'c' fires in no 'yes' example of 'own', but in one of its near misses: \"drinks on me\""
      ])
  }

  @Test("a near miss of another move may well be this one: there a cue is only idle")
  func elsewhere() throws {
    #expect(smells([try cue("b", "your time")], []).map(\.code) == [.idleCue])
  }

  @Test("a cue that fires in a near miss and in an example of its own is sound")
  func sound() throws {
    #expect(smells([try cue("a", "my fault")], yes("my fault") + no("my fault finder")).isEmpty)
  }

  @Test("a cue that never fires without one that is enough alone is shadowed, in six sentences or more")
  func shadowed() throws {
    let cues = [try cue("a", "fault"), try cue("b", "my fault")]
    let five = ["my fault", "it is my fault", "my fault. All my fault.", "my fault again", "our fault"]
    #expect(smells(cues, five.map { Example(text: $0, matches: true) }).isEmpty)
    let found = smells(cues, (five + ["so my fault"]).map { Example(text: $0, matches: true) })
    #expect(found.map(\.code) == [.shadowedCue])
    #expect(
      found.first?.message
        == "the cue 'b' fires only where 'a' does, which is enough alone (6 sentences of all examples)")
  }

  @Test("of two cues that fire in the same sentences the later one is shadowed")
  func twins() throws {
    let cues = [try cue("a", "my fault"), try cue("b", "fault")]
    let found = smells(cues, Array(repeating: Example(text: "all my fault", matches: true), count: 6))
    #expect(found.map(\.place.line) == [3])
  }

  @Test("a cue that is needed to reach the threshold, or is the stronger one, is not shadowed")
  func needed() throws {
    let texts = Array(repeating: Example(text: "all my fault", matches: true), count: 6) + yes("no fault")
    let weak = [try cue("a", "fault", strength: 2), try cue("b", "my fault", strength: 2)]
    #expect(smells(weak, texts).isEmpty)
    let stronger = [try cue("a", "fault"), try cue("b", "my fault", strength: 4)]
    #expect(smells(stronger, texts).isEmpty)
  }
}
