import DialogueCore
import Scripts
import Testing

@testable import ScriptTests

@Suite("Running the examples of moves")
struct ExampleRunnerTests {
  @Test("examples that are heard otherwise are told with their place")
  func examples() {
    var library = Stage.library
    library.moves = [
      "own": Stage.move(
        "own", .good,
        examples: [
          Example(text: "I own it", matches: true), Example(text: "It happened", matches: true),
          Example(text: "my own car", matches: false),
          Example(text: "we own that", matches: true, words: "that"),
          Example(text: "I own it in the press", matches: true),
        ]),
      "press": Stage.move("press", .bad, examples: []),
    ]
    let file = ScriptFile(
      path: "moves/own.yaml",
      text:
        "yes:\n  - I own it\n  - It happened\n  - we own that\n  - I own it in the press\nno: [my own car]\n"
    )
    let found = ExampleRunner(
      HeardExamples(of: library) { (Stage.listen($0, $1), cues: []) }
    ).run([file])
    #expect(found.map(\.code) == [.exampleFails, .exampleFails, .exampleFails, .exampleFails])
    #expect(
      found.map { "\($0.place.line):\($0.place.column) \($0.message)" } == [
        "3:5 'own' is not heard here; heard: nothing",
        "6:6 'own' is heard here, in \"own\"",
        "4:5 'own' is heard in \"own\", not in \"that\"",
        "5:5 'press' is heard as well, in \"press\": what shows a good move accuses nobody",
      ])
  }
}
