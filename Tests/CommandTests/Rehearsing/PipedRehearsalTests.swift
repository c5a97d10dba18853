import Foundation
import ProgramUnderTest
import Testing

/// A rehearsal whose lines come from a pipe.
@Suite("A piped rehearsal")
struct PipedRehearsalTests {
  @Test("plays to its debrief without prompts or escapes, and the same words give the same bytes")
  func whole() throws {
    let input = Sitting.lines.joined(separator: "\n") + "\n"
    let first = try ProgramUnderTest.run("amends", Sitting.arguments, input: input)
    #expect(first.exitCode == 0)
    #expect(first.output.contains("Apologize sincerely · The pump that was never ordered"))
    #expect(first.output.contains("Marcus   "))
    #expect(first.output.contains("── you stopped here ─"))
    #expect(first.output.contains("Turn by turn"))
    #expect(first.output.contains("What did you learn?"))
    #expect(!first.output.contains("\u{1B}"))
    #expect(!first.output.contains("▸"))
    #expect(first.errors.contains("transcripts/\(Sitting.session).jsonl"))

    let second = try ProgramUnderTest.run("amends", Sitting.arguments, input: input)
    #expect(second.output == first.output)
  }

  @Test("in an assessment nothing is measured before the end")
  func assessment() throws {
    let input = (Sitting.lines.prefix(2) + ["/hint", "/end"]).joined(separator: "\n")
    let outcome = try ProgramUnderTest.run(
      "amends", Sitting.arguments + ["--mode", "assessment"], input: input)
    let parts = outcome.output.split(separator: "you stopped here", maxSplits: 1)
    #expect(parts.count == 2)
    #expect(!parts[0].contains("trust "))
    #expect(parts[0].contains("/hint has to wait"))
    #expect(parts.last?.contains("trust ") == true)
  }

  @Test("whatever is typed is recorded as it was, and shown without its control characters")
  func strangeLines() throws {
    let program = try ProgramUnderTest("amends", Sitting.arguments)
    let long = String(repeating: "sorry ", count: 17_000)
    for line in ["\u{1B}[2J\u{7}", "שלום, סליחה", "👩‍👩‍👧 🏳️‍🌈", "", long] { try program.send(line + "\n") }
    try program.send([0x61, 0xFF, 0xFE, 0x62, 0x0A])
    try program.send("/why\n")
    try program.wait(for: "turn 6")
    let record = try Sitting.transcript(in: program.home)
    let outcome = try program.finish()
    #expect(outcome.exitCode == 0)
    #expect(!outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(record.contains(#"\u001b[2J\u0007"#))
    #expect(record.contains("שלום, סליחה"))
    #expect(record.contains("👩‍👩‍👧 🏳️‍🌈"))
    #expect(record.contains(long))
    #expect(record.contains("a\u{FFFD}\u{FFFD}b"))
  }

  @Test(
    "a name that does not exist ends it with 64 and the near ones",
    arguments: [
      (["rehearse", "apologise-sincerely"], "did you mean 'apologize-sincerely'?"),
      (["rehearse", "clear-the-ai"], "did you mean 'clear-the-air'?"),
      (["rehearse", "apologize-sincerely", "--scenario", "pump-never-orderd"], "'pump-never-ordered'"),
      (["rehearse", "apologize-sincerely", "--persona", "furios"], "did you mean 'furious'?"),
      (["rehearse", "apologize-sincerely", "--difficulty", "harder"], "did you mean 'hard'?"),
      (["rehearse", "apologize-sincerely", "--mode", "exam"], "'practice' and 'assessment'"),
      (["rehearse"], "name a flow"),
    ])
  func unknownNames(arguments: [String], words: String) throws {
    let outcome = try ProgramUnderTest.run("amends", arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(words))
    #expect(outcome.output.isEmpty)
  }

  @Test("an unknown command is not said to the customer")
  func unknownCommand() throws {
    let outcome = try ProgramUnderTest.run("amends", Sitting.arguments, input: "/hnt\n")
    #expect(outcome.output.contains("there is no /hnt; did you mean /hint?"))
    #expect(!outcome.output.contains("Turn by turn"))
  }
}
