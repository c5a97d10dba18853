import ProgramUnderTest
import Testing

@Suite("amends listen")
struct ListenTests {
  private func listen(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run("amends", ["listen"] + arguments)
  }

  @Test("a move is shown with its cue's weight, and what was nearly heard with what stopped it")
  func plain() throws {
    let outcome = try listen("sorry if the delay upset you")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("cond_apology  \"sorry if the delay upset you\"  [sorry-if 3]"))
    #expect(outcome.output.contains("\nnearly heard:\n"))
    #expect(outcome.output.contains("\n  apologise  \"sorry\"  [sorry 3]: after has \"if\"\n"))
  }

  @Test("--why-not says what stopped a move")
  func whyNot() throws {
    let outcome = try listen("--why-not", "apologise", "sorry if the delay upset you")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("'apologise' is not heard: what matched was stopped\n"))
    #expect(outcome.output.contains("sorry 3, \"sorry\": without: after has \"if\""))
  }

  @Test("--why-not of a move that is heard says so")
  func heard() throws {
    let outcome = try listen("--why-not", "cond_apology", "sorry if the delay upset you")
    #expect(outcome.output.hasPrefix("'cond_apology' is heard, in \"sorry if the delay upset you\""))
  }

  @Test("--why-not of a name that no move has offers the near ones, and ends with 64")
  func unknown() throws {
    let outcome = try listen("--why-not", "apologize", "sorry")
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("there is no move named 'apologize'; did you mean 'apologise'?"))
    #expect(try listen("--why-not", "zzzzzz", "sorry").errors.contains("there is accept_no, "))
  }

  @Test("--json answers each line with moves, their places and their cues")
  func json() throws {
    let outcome = try ProgramUnderTest.run(
      "amends", ["listen", "--json"], input: #"{"id":"1","text":"sorry if the delay upset you"}"# + "\n")
    #expect(outcome.output.hasPrefix(#"{"id":"1","moves":[{"move":"cond_apology","words":"sorry if "#))
    #expect(outcome.output.contains(#""cue":["sorry-if"]}],"flags":[]}"#))
  }

  @Test("--json and --why-not exclude each other with 64")
  func exclusive() throws {
    #expect(try listen("--json", "--why-not", "own", "sorry").exitCode == 64)
  }

  @Test("control characters of an utterance never reach the terminal")
  func printable() throws {
    for arguments in [["--why-not", "apologise"], ["--explain"], []] {
      let outcome = try ProgramUnderTest.run(
        "amends", ["listen"] + arguments + ["sorry\u{1B}[31m if it upset"])
      #expect(!outcome.output.contains("\u{1B}"))
    }
  }
}
