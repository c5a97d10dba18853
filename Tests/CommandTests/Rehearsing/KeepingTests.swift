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
    let amends = ProgramUnderTest.folder.appending(path: "amends").path
    let limited = "trap '' XFSZ; ulimit -f 12; exec '\(amends)' \(Sitting.arguments.joined(separator: " "))"
    let long = String(repeating: "sorry ", count: 2000)

    let piped = try ProgramUnderTest("/bin/bash", ["-c", limited], home: home)
    try piped.send(long + "\n")
    let outcome = try piped.finish()
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("what was said before is safe"))
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
    #expect(try ProgramUnderTest.run("amends", ["rehearse", "--resume", "nobody"]).exitCode == 66)
  }
}
