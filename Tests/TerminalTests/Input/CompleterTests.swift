import Terminal
import Testing

@Suite("Completion")
struct CompleterTests {
  @Test(
    "commands and names stand first, names behind /flow, nothing in a sentence",
    arguments: [
      ("/n", "", ["/next"]), ("a", "", ["apologize"]), ("", "/flow ", ["apologize", "five-steps"]),
      ("", "/flow apologize ", []), ("", "/hint ", []), ("", "", []), ("a", "I said ", []),
    ])
  func candidates(word: String, before: String, offered: [String]) {
    let completer = Completer(names: ["five-steps", "apologize"])
    #expect(completer.candidates(for: word, after: before).filter { $0.hasPrefix(word) } == offered)
  }
}
