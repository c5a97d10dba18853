import Foundation
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

  @Test("every command's help begins with examples, each on a line of its own in a window of 80 columns")
  func examples() throws {
    let outcome = try ProgramUnderTest.run("amends", ["--experimental-dump-help"])
    let help = try JSONDecoder().decode(Help.self, from: Data(outcome.output.utf8))
    for command in help.command.all where command.commandName != "help" {
      let examples = command.discussion?.split(separator: "\n\n").first?.split(separator: "\n") ?? []
      #expect(examples.contains { $0.hasPrefix("amends") }, "\(command.commandName)")
      for line in examples { #expect(line.count < 80, "\(command.commandName): \(line)") }
    }
  }

  private struct Help: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let discussion: String?
      let subcommands: [Command]?

      var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    }
  }

  @Test(
    "a command that is mistyped is told the one that was meant, with 64",
    arguments: [
      (["scripts", "chek"], "command of 'amends scripts' named 'chek'; did you mean 'check'?"),
      (["transcript", "list"], "command named 'transcript'; did you mean 'transcripts'?"),
      (["apologise"], "flow or course named 'apologise'; did you mean 'apologize-sincerely'?"),
    ])
  func slips(arguments: [String], told: String) throws {
    let outcome = try ProgramUnderTest.run("amends", arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors == "amends: there is no \(told)\n")
  }

  @Test(
    "what is wrong behind a command that there is, is told by the parser", arguments: ["doctor", "scripts"])
  func noSlip(command: String) throws {
    let outcome = try ProgramUnderTest.run("amends", [command, "--no-such-option"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.hasPrefix("Error: Unknown option '--no-such-option'"))
  }

  @Test("an option that does not exist is refused with 64, on standard error")
  func usage() throws {
    let outcome = try ProgramUnderTest.run("amends", ["--no-such-option"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("--no-such-option"))
  }
}
