import ProgramUnderTest
import Testing

/// Standard input and output that are no terminals.
@Suite("Piping")
struct PipingTests {
  @Test("lines are heard without prompt or escape sequence, the last one without its newline too")
  func lines() throws {
    let outcome = try ProgramUnderTest.run("TerminalProbe", input: "hi\r\n\nbye")
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output == """
        Marcus   heard 2 bytes: hi                                              trust 25
        Marcus   heard 0 bytes:                                                 trust 25
        Marcus   heard 3 bytes: bye                                             trust 25
        ended

        """)
    #expect(outcome.errors.isEmpty)
  }

  @Test("a very long line is heard whole; past a mebibyte it is refused and the next one is heard")
  func long() throws {
    let long = String(repeating: "x", count: 100_000)
    let outcome = try ProgramUnderTest.run(
      "TerminalProbe", input: long + "\n" + String(repeating: long, count: 11) + "\nhi\n")
    #expect(outcome.output.contains("heard 100000 bytes"))
    #expect(outcome.output.contains("too long\nMarcus   heard 2 bytes: hi"))
  }

  @Test("bytes that are no UTF-8 are repaired, control characters shown as pictures")
  func bytes() throws {
    let program = try ProgramUnderTest("TerminalProbe")
    try program.send([0x61, 0xFF, 0x62, 0x1B, 0x5B, 0x4A, 0x00, 0x0A])
    let outcome = try program.finish()
    #expect(outcome.output.contains("heard 9 bytes: a\u{FFFD}b␛[J␀"))
  }

  @Test("each line is answered when it comes")
  func conversation() throws {
    let program = try ProgramUnderTest("TerminalProbe")
    for word in ["one", "two", "three"] {
      try program.send("\(word)\n")
      try program.wait(for: "bytes: \(word)")
    }
    #expect(try program.finish().exitCode == 0)
  }

  @Test("a signal stops it with its code", arguments: [2, 15, 1])
  func signals(number: Int32) throws {
    let program = try ProgramUnderTest("TerminalProbe")
    try program.send("hi\n")
    try program.wait(for: "bytes: hi")
    program.send(signal: number)
    #expect(try program.finish().exitCode == 128 + Int(number))
  }

  @Test("a closed output ends it quietly with 141")
  func output() throws {
    let program = try ProgramUnderTest("TerminalProbe")
    program.closeOutput()
    try program.send("hi\n")
    let closed = try program.finish()
    #expect(closed.exitCode == 141)
    #expect(closed.errors.isEmpty)
  }
}
