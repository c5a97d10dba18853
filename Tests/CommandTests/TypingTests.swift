import Foundation
import ProgramUnderTest
import Testing

/// The line editor as a person meets it, on a terminal.
@Suite("Typing at a terminal")
struct TypingTests {
  func probe(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramUnderTest {
    let probe = try ProgramUnderTest(
      "TerminalProbe", arguments, through: .terminal(), environment: environment)
    try probe.wait(for: "▸ ")
    return probe
  }

  @Test("a line is heard, and Ctrl-D at an empty prompt ends")
  func line() throws {
    let probe = try probe()
    try probe.send("hello\r")
    try probe.wait(for: "Marcus   heard 5 bytes: hello")
    try probe.wait(for: "▸ ")
    try probe.send("\u{4}")
    let outcome = try probe.finish()
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasSuffix("ended\r\n"))
  }

  @Test("backspace takes a whole letter, whatever its bytes")
  func backspace() throws {
    let probe = try probe()
    try probe.send("caféé\u{7F}\u{7F}e\r")
    try probe.wait(for: "heard 4 bytes: cafe")
  }

  @Test("editing keys and history work")
  func editing() throws {
    let probe = try probe()
    try probe.send("second\u{1}first \r")  // Ctrl-A
    try probe.wait(for: "heard 12 bytes: first second")
    try probe.send("\u{1B}[A!\r")  // arrow up
    try probe.wait(for: "heard 13 bytes: first second!")
  }

  @Test("a pasted text is one line, with its newlines")
  func paste() throws {
    let probe = try probe()
    try probe.send("\u{1B}[200~one\ntwo\u{1B}[201~\r")
    try probe.wait(for: "heard 7 bytes: one")
    try probe.wait(for: "two")
    try probe.send("\u{1B}[A\r")
    try probe.wait(for: "heard 7 bytes: one two")
  }

  @Test(
    "Tab completes commands and their arguments",
    arguments: [
      ("/hi\t\r", "heard 6 bytes: /hint "),
      ("/flow ü\t\r", "heard 17 bytes: /flow überblick "),
      ("/flow apologize-s\t\r", "heard 26 bytes: /flow apologize-sincerely "),
      ("I said /h\t\r", "heard 9 bytes: I said /h"),
      ("I'm so\t\r", "heard 6 bytes: I'm so"),
    ])
  func completion(keys: String, heard: String) throws {
    let probe = try probe()
    try probe.send(keys)
    try probe.wait(for: heard.trimmingCharacters(in: .whitespaces))
  }

  @Test("Ctrl-C drops the line; a second one leaves with 130")
  func interruptedLine() throws {
    let probe = try probe("--patient")
    try probe.send("half a sent")
    try probe.wait(for: "half a sent")
    try probe.send("\u{3}")
    try probe.wait(for: "▸ ")
    #expect(!probe.terminalIsSane)
    try probe.send("\u{3}")
    let outcome = try probe.finish()
    #expect(outcome.exitCode == 130)
    #expect(!outcome.output.contains("heard"))
    #expect(!outcome.output.contains("To leave"))
  }

  @Test("Ctrl-C at an empty prompt says how to leave, and the next line is heard whole")
  func interruptedPrompt() throws {
    let probe = try probe()
    try probe.send("\u{3}")
    try probe.wait(for: "To leave: Ctrl-D")
    try probe.wait(for: "▸ ")
    try probe.send("still here\r")
    try probe.wait(for: "heard 10 bytes: still here")
  }

  @Test("Ctrl-C leaves a history search, and nothing of it stays")
  func interruptedSearch() throws {
    let probe = try probe()
    try probe.send("remember me\r")
    try probe.wait(for: "heard 11")
    try probe.wait(for: "▸ ")
    try probe.send("\u{12}")  // Ctrl-R
    try probe.wait(for: "reverse-i-search")
    try probe.send("r")
    try probe.wait(for: "rememb")
    try probe.send("\u{3}")
    try probe.wait(for: "you\u{1B}[0m ▸ ")
    try probe.send("fresh\r")
    try probe.wait(for: "heard 5 bytes: fresh")
  }

  @Test("SIGTERM and SIGHUP end it with their codes and leave the terminal sane", arguments: [15, 1])
  func signals(number: Int32) throws {
    let probe = try probe()
    try probe.send("half")
    try probe.wait(for: "half")
    #expect(!probe.terminalIsSane)
    probe.send(signal: number)
    let outcome = try probe.finish()
    #expect(outcome.exitCode == 128 + Int(number))
    #expect(outcome.output.hasSuffix("\r\n"))
    #expect(probe.terminalIsSane)
  }

  @Test("a closed window ends it with 129", arguments: ["xterm", "dumb"])
  func hangUp(terminal: String) throws {
    let probe = try probe(environment: ["TERM": terminal])
    probe.closeOutput()
    #expect(try probe.finish().exitCode == 129)
  }

  @Test("Ctrl-Z gives the terminal back to the shell, and fg finds the half-typed line")
  func suspension() throws {
    let shell = try ProgramUnderTest(
      "/bin/bash", ["--norc", "--noprofile", "-i"], through: .terminal(), environment: ["PS1": "shell$ "])
    try shell.wait(for: "shell$ ")
    try shell.send("'\(ProgramUnderTest.folder.path)/TerminalProbe'\r")
    try shell.wait(for: "▸ ")
    try shell.send("half a ")
    try shell.wait(for: "half a ")
    try shell.send("\u{1A}")
    try shell.wait(for: "Stopped")
    try shell.wait(for: "shell$ ")
    try shell.send("fg\r")
    try shell.wait(for: "half a ")
    try shell.send("line\r")
    try shell.wait(for: "heard 11 bytes: half a line")
  }

  @Test("a window that changes its size keeps the line, and what follows fits it")
  func resizing() throws {
    let probe = try probe()
    try probe.send("half a ")
    try probe.wait(for: "half a ")
    probe.resize(columns: 30)
    try probe.wait(for: "half a ")
    try probe.send("line\r")
    try probe.wait(for: "Marcus\r\n  heard 11 bytes: half a line\r\n")
  }

  @Test("what the terminal is told can be switched off: no colour, no editing on a dumb one")
  func plainTerminals() throws {
    let uncoloured = try probe("--no-history", environment: ["NO_COLOR": "1"])
    try uncoloured.send("hi\r")
    try uncoloured.wait(for: "▸ ")
    try uncoloured.send("\u{4}")
    let outcome = try uncoloured.finish()
    #expect(!outcome.output.contains("\u{1B}[0m"))

    let dumb = try probe(environment: ["TERM": "dumb"])
    try dumb.send("hi\r")
    try dumb.wait(for: "heard 2 bytes: hi")
    try dumb.send("\u{3}")
    try dumb.wait(for: "To leave")
    try dumb.wait(for: "▸ ")
    try dumb.send("\u{4}")
    let plain = try dumb.finish()
    #expect(plain.exitCode == 0)
    #expect(!plain.output.contains("\u{1B}"))
  }

  @Test("the history is kept for the next sitting, for its owner's eyes only, unless it is declined")
  func history() throws {
    let first = try probe()
    try first.send("said before\r")
    try first.wait(for: "heard")
    let file = first.home.appending(path: ".local/state/amends/history")
    #expect(try String(contentsOf: file, encoding: .utf8) == "said before\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let second = try probe(environment: ["AMENDS_HISTORY": file.path])
    try second.send("\u{1B}[A\r")
    try second.wait(for: "heard 11 bytes: said before")

    let declined = try probe("--no-history")
    try declined.send("a secret\r")
    try declined.wait(for: "heard")
    #expect(!FileManager.default.fileExists(atPath: declined.home.appending(path: ".local").path))
  }

  @Test("a long history is cut to its last lines, and closed to others")
  func longHistory() throws {
    let home = try ProgramUnderTest.newHome()
    let file = home.appending(path: "history")
    try Data((1...1500).map { "line \($0)\n" }.joined().utf8).write(to: file)
    let probe = try ProgramUnderTest(
      "TerminalProbe", through: .terminal(), environment: ["AMENDS_HISTORY": file.path], home: home)
    try probe.wait(for: "▸ ")
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("line 501\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try probe.send("\u{1B}[A\r")
    try probe.wait(for: "line 1500")
  }

  @Test("a history that cannot be kept is said, and done without")
  func unwritableHistory() throws {
    let probe = try ProgramUnderTest(
      "TerminalProbe", through: .terminal(), environment: ["AMENDS_HISTORY": "/dev/null/history"])
    try probe.wait(for: "no history is kept in /dev/null/history: Not a directory")
    try probe.wait(for: "▸ ")
    try probe.send("hi\r")
    try probe.wait(for: "heard 2")
  }

  @Test("~/.inputrc is honoured, with a part for amends")
  func inputrc() throws {
    let home = try ProgramUnderTest.newHome()
    try Data("$if amends\n\"\\C-g\": \"from inputrc\"\n$endif\n".utf8)
      .write(to: home.appending(path: ".inputrc"))
    let probe = try ProgramUnderTest("TerminalProbe", through: .terminal(), home: home)
    try probe.wait(for: "▸ ")
    try probe.send("\u{7}\r")
    try probe.wait(for: "heard 12 bytes: from inputrc")
  }
}
