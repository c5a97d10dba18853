import Testing

@testable import Terminal

@Suite("Commands in the conversation")
struct CommandTests {
  @Test(
    "a slash and a name is a command, with the words behind it",
    arguments: [
      ("/hint", Command.Name.hint, ""), ("  /WHY ", .why, ""),
      ("/dispute he said so", .dispute, "he said so"),
      ("/?", .help, ""),
    ])
  func known(line: String, name: Command.Name, words: String) throws {
    let command = try Command(line)
    #expect(command?.name == name)
    #expect(command?.words == words)
  }

  @Test("everything else is said", arguments: ["hello", "", "/", "/ hint", "50/50", "/2 of us", "and/or"])
  func said(line: String) throws {
    #expect(try Command(line) == nil)
  }

  @Test("an unknown one names the near ones", arguments: [("/hnt", ["hint"]), ("/xyzzy", [])])
  func unknown(line: String, near: [String]) {
    #expect(throws: Command.Unknown.self) { try Command(line) }
    do { _ = try Command(line) } catch { #expect(error.near == near) }
  }
}
