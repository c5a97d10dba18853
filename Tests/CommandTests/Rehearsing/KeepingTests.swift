import Foundation
import ProgramUnderTest
import Testing

/// That no answered line is lost, whatever happens.
@Suite("Keeping what was said")
struct KeepingTests {
  @Test("killed in the middle, it goes on with --resume where it stopped")
  func killed() throws {
    let home = try ProgramUnderTest.newHome()
    let killed = try ProgramUnderTest("amends", Sitting.arguments, home: home)
    try killed.send(Sitting.lines[0] + "\n")
    try killed.wait(for: "Marcus   ")
    try killed.wait(for: "heat ")
    try killed.send("/why\n")
    try killed.wait(for: "rule ")
    killed.send(signal: 9)
    #expect(try killed.finish().exitCode == 137)

    let resumed = try ProgramUnderTest("amends", ["rehearse", "--resume"], home: home)
    try resumed.wait(for: Sitting.lines[0].prefix(20).description)
    try resumed.send(Sitting.lines[1] + "\n/why\n")
    try resumed.wait(for: "rule ")
    let record = try Sitting.transcript(in: home)
    #expect(record.contains(Sitting.lines[0]))
    #expect(record.contains(Sitting.lines[1]))
    #expect(try resumed.finish().exitCode == 0)
    withExtendedLifetime(killed) {}  // the home goes with it
  }

  @Test("a signal ends it with its code, and what was answered is kept", arguments: [2, 15, 1])
  func signals(number: Int32) throws {
    let amends = try ProgramUnderTest("amends", Sitting.arguments)
    try amends.send(Sitting.lines[0] + "\n/why\n")
    try amends.wait(for: "rule ")
    amends.send(signal: number)
    #expect(try amends.finish().exitCode == 128 + Int(number))
    #expect(try Sitting.transcript(in: amends.home).contains(Sitting.lines[0]))
  }

  @Test("a folder that cannot be written to is said before anything else, with 73")
  func unwritable() throws {
    let outcome = try ProgramUnderTest.run(
      "amends", Sitting.arguments + ["--transcripts", "/dev/null/transcripts"], input: "hello\n")
    #expect(outcome.exitCode == 73)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("/dev/null/transcripts"))
    #expect(outcome.errors.contains("--transcripts"))
  }

  @Test("a full disk is said at once, and ends a pipe with 74")
  func fullDisk() throws {
    let home = try ProgramUnderTest.newHome()
    let amends = ProgramUnderTest.file(of: "amends").path
    let limited = "trap '' XFSZ; ulimit -f 12; exec '\(amends)' \(Sitting.arguments.joined(separator: " "))"
    let long = String(repeating: "sorry ", count: 2000)

    let piped = try ProgramUnderTest("/bin/bash", ["-c", limited], home: home)
    try piped.send(long + "\n")
    let outcome = try piped.finish()
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("what was said before is safe"))
  }

  @Test("a full disk at a terminal keeps the line, to be sent again; leaving then ends with 74")
  func fullDiskAtTerminal() throws {
    let amends = ProgramUnderTest.file(of: "amends").path
    let limited = "trap '' XFSZ; ulimit -f 12; exec '\(amends)' \(Sitting.arguments.joined(separator: " "))"
    let program = try ProgramUnderTest("/bin/bash", ["-c", limited], through: .terminal())
    for _ in 1...8 {
      try program.wait(for: "▸ ")
      try program.send("What has it done to your week, Marcus?\r")
    }
    try program.wait(for: "press Return to send it again")
    try program.wait(for: "▸ ")
    try program.send("\u{4}")
    #expect(try program.finish().exitCode == 74)
  }

  @Test("scripts that were edited since are no obstacle: what is gone is named")
  func editedScripts() throws {
    let home = try ProgramUnderTest.newHome()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let flow = try String(
      contentsOf: root.appending(path: "scripts/flows/apologize-sincerely.yaml"), encoding: .utf8)
    let folder = home.appending(path: "scripts/flows")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try flow.replacing(
      "\nslots:\n", with: "\nslots:\n  mood: {type: number, initial: 0}\n", maxReplacements: 1
    )
    .write(to: folder.appending(path: "apologize-sincerely.yaml"), atomically: true, encoding: .utf8)

    let first = try ProgramUnderTest(
      "amends", Sitting.arguments + ["--scripts", home.appending(path: "scripts").path], home: home)
    try first.send(Sitting.lines[0] + "\n")
    #expect(try first.finish().exitCode == 0)
    let resumed = try ProgramUnderTest("amends", ["rehearse", "--resume"], home: home)
    let outcome = try resumed.finish()
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("no longer remember 'mood'"))
    #expect(outcome.output.contains("Marcus"))
    withExtendedLifetime(first) {}
  }

  @Test("a session that another program holds is refused with 75")
  func locked() throws {
    let home = try ProgramUnderTest.newHome()
    let holder = try Sitting.atTerminal(home: home)
    try holder.send("Hello Marcus\r")
    try holder.wait(for: "▸ ")
    let other = try ProgramUnderTest("amends", ["rehearse", "--resume", Sitting.session], home: home)
    let outcome = try other.finish()
    #expect(outcome.exitCode == 75)
    #expect(outcome.errors.contains("another program"))
    withExtendedLifetime(holder) {}
  }

  @Test("nothing unfinished, or no such session, ends with 66")
  func nothing() throws {
    #expect(try ProgramUnderTest.run("amends", ["rehearse", "--resume"]).exitCode == 66)
    for flag in [
      ["--persona", "furious"], ["--scenario", "2"], ["--part", "2"], ["--mode", "assessment"],
    ] {
      #expect(try ProgramUnderTest.run("amends", ["rehearse", "--resume"] + flag).exitCode == 64)
    }
    #expect(try ProgramUnderTest.run("amends", ["rehearse", "--resume", "nobody"]).exitCode == 66)
  }
}
