import Testing

@testable import Terminal

@Suite("Ctrl-C")
struct InterruptsTests {
  @Test("the first drops the line or says how to leave, a second soon after leaves, a late one does not")
  func meaning() {
    var interrupts = Interrupts(window: .seconds(1))
    let start = ContinuousClock.now
    #expect(interrupts.meaning(at: start, lineIsEmpty: false) == .dropLine)
    #expect(interrupts.meaning(at: start + .seconds(2), lineIsEmpty: true) == .sayHowToLeave)
    #expect(interrupts.meaning(at: start + .seconds(4), lineIsEmpty: true) == .sayHowToLeave)
    #expect(interrupts.meaning(at: start + .milliseconds(4900), lineIsEmpty: true) == .leave)
  }
}

@Suite("Completion and history")
struct CompletionTests {
  @Test(
    "commands stand first, their arguments second, nothing in a sentence",
    arguments: [
      ("", ["/flow", "/hint"]), ("/flow ", ["listen", "own"]), ("/flow own ", []), ("/hint ", []),
      ("I said ", []),
    ])
  func candidates(before: String, candidates: [String]) {
    let completer = CommandCompleter(arguments: ["/flow": ["listen", "own"], "/hint": []])
    #expect(completer.candidates(for: "", after: before) == candidates)
  }

  @Test(
    "the history file is where the environment says",
    arguments: [
      (["AMENDS_HISTORY": "/h", "HOME": "/me"], "/h"),
      (["XDG_STATE_HOME": "/state", "HOME": "/me"], "/state/amends/history"),
      (["XDG_STATE_HOME": "relative", "HOME": "/me"], "/me/.local/state/amends/history"),
      ([:], nil),
    ] as [([String: String], String?)])
  func historyPath(environment: [String: String], path: String?) {
    #expect(History.path(in: environment) == path)
  }
}
