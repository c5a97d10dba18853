import Foundation
import ProgramUnderTest
import Testing

/// A rehearsal as a person at a terminal meets it.
@Suite("A typed rehearsal")
struct TypedRehearsalTests {
  @Test("the lobby offers the flows, takes a number, offers the situations, and begins")
  func lobby() throws {
    let amends = try ProgramUnderTest("amends", ["--rep", "Sam"], through: .terminal())
    try amends.wait(for: "Hello, Sam.")
    try amends.wait(for: "Apologize sincerely")
    try amends.wait(for: "which one")
    try amends.send("nonsense\r")
    try amends.wait(for: "A number from 1")
    try amends.send("apologize-s\r")
    try amends.wait(for: "which situation")
    try amends.send("2\r")
    try amends.wait(for: "/hint, /retry, /why")
    try amends.wait(for: "▸ ")
    try amends.send("\u{4}")
    #expect(try amends.finish().exitCode == 0)
  }

  @Test("a number behind a name in the lobby takes that situation, and none is asked for")
  func numbered() throws {
    let amends = try ProgramUnderTest(
      "amends", ["rehearse", "--rep", "Sam", "--at", "2026-11-21T20:00"], through: .terminal())
    try amends.wait(for: "which one")
    try amends.send("hear them out 2\r")
    try amends.wait(for: "/hint, /retry, /why")
    try amends.wait(for: "▸ ")
    try amends.send("\u{4}")
    #expect(try amends.finish().exitCode == 0)
    let kept = try Sitting.transcript(in: amends.home, "sam-2026-11-21-hear-them-out-1")
    #expect(kept.contains("\"scenario\":\"third-invoice\""))
  }

  @Test("Ctrl-D leaves with 0 and says how to go on; what was answered is kept")
  func end() throws {
    let amends = try Sitting.atTerminal()
    try amends.send("Hello Marcus\r")
    try amends.wait(for: "▸ ")
    try amends.send("\u{4}")
    try amends.wait(for: "--resume")
    #expect(try Sitting.transcript(in: amends.home).contains("Hello Marcus"))
    #expect(try amends.finish().exitCode == 0)
    #expect(amends.terminalIsSane)
  }

  @Test("Ctrl-C drops the half-typed line, which nobody hears")
  func interrupt() throws {
    let amends = try Sitting.atTerminal()
    try amends.send("half a sent")
    try amends.wait(for: "half a sent")
    try amends.send("\u{3}")
    try amends.wait(for: "▸ ")
    try amends.send("\u{4}")
    try amends.wait(for: "--resume")
    #expect(try !Sitting.transcript(in: amends.home).contains("half"))
    _ = try amends.finish()
    #expect(amends.terminalIsSane)
  }

  @Test("retry takes the last line back and both tries are recorded")
  func retry() throws {
    let amends = try Sitting.atTerminal()
    try amends.send("sorry if there was some confusion\r")
    try amends.wait(for: "▸ ")
    try amends.send("/retry\r")
    try amends.wait(for: "the first try stays in the transcript")
    try amends.send("I never placed the order\r")
    try amends.wait(for: "Marcus")
    try amends.wait(for: "▸ ")
    let record = try Sitting.transcript(in: amends.home)
    #expect(record.contains("sorry if there was some confusion"))
    #expect(record.contains("I never placed the order"))
    #expect(record.contains(#""type":"retry""#))
  }

  @Test("a narrow window is filled and not overrun, and colour can be declined")
  func narrow() throws {
    let amends = try Sitting.atTerminal(columns: 34, environment: ["NO_COLOR": "1"])
    try amends.send("hi\r")
    try amends.wait(for: "▸ ")
    try amends.send("/end\r")
    try amends.wait(for: "How do you think")
    try amends.wait(for: "▸ ")
    try amends.send("\r")
    try amends.wait(for: "What did you learn?")
    try amends.wait(for: "▸ ")
    try amends.send("\u{4}")
    let outcome = try amends.finish()
    #expect(!outcome.output.contains("\u{1B}[3"))
    for line in outcome.output.split(separator: "\r\n") where !line.contains("\u{1B}") {
      #expect(line.count <= 34, "\(line)")
    }
  }

  @Test("for a screen reader meters and curve are sentences")
  func accessible() throws {
    let input = Sitting.lines.joined(separator: "\n")
    let outcome = try ProgramUnderTest.run("amends", Sitting.arguments + ["--accessible"], input: input)
    #expect(outcome.output.contains("At the start: trust 25, heat 70."))
    #expect(outcome.output.contains("; heat "))
    #expect(!outcome.output.contains("─"))
    #expect(!outcome.output.contains("▲"))
  }
}
