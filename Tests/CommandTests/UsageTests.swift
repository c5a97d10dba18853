import ProgramUnderTest
import Testing

@Suite("The command line")
struct UsageTests {
  @Test("help goes to standard output and is no error")
  func help() throws {
    let outcome = try ProgramUnderTest.run("amends", ["--help"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("USAGE: amends"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("an option that does not exist is refused with 64, on standard error")
  func usage() throws {
    let outcome = try ProgramUnderTest.run("amends", ["--no-such-option"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("--no-such-option"))
  }
}
