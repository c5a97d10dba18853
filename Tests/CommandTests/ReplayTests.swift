import Foundation
import ProgramUnderTest
import Testing

@Suite("Replaying")
struct ReplayTests {
  /// A home in which one rehearsal is recorded.
  private func recorded(_ more: String...) throws -> URL {
    let home = try ProgramUnderTest.newHome()
    let amends = try ProgramUnderTest("amends", Sitting.arguments + more)
    try amends.send(Sitting.lines.joined(separator: "\n"))
    _ = try amends.finish()
    let folder = home.appending(path: ".local/share/amends/transcripts")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = "\(Sitting.session).jsonl"
    try Sitting.transcript(in: amends.home).write(
      to: folder.appending(path: file), atomically: true, encoding: .utf8)
    return home
  }

  @Test("the latest rehearsal is shown again, from the turn that was asked for, without delay")
  func last() throws {
    let home = try recorded()
    let replay = try ProgramUnderTest("amends", ["replay", "--last", "--from", "2"], home: home)
    let outcome = try replay.finish()
    #expect(outcome.exitCode == 0)
    #expect(!outcome.output.contains("I never placed the order"))
    #expect(outcome.output.contains("Sam      Eleven people standing about"))
    #expect(outcome.output.contains("── you stopped here ─"))
    #expect(outcome.output.contains("ask first"))
  }

  @Test("an assessment is shown again as it was held, without meters")
  func assessment() throws {
    let home = try recorded("--mode", "assessment")
    let replay = try ProgramUnderTest("amends", ["replay", "--last"], home: home)
    let outcome = try replay.finish()
    #expect(outcome.output.contains("I never placed the order"))
    #expect(!outcome.output.contains("trust "))
  }

  @Test("a check agrees with itself, and names the first thing that differs with exit code 1")
  func check() throws {
    let home = try recorded()
    let folder = home.appending(path: ".local/share/amends/transcripts")
    let file = folder.appending(path: "\(Sitting.session).jsonl")
    let same = try ProgramUnderTest.run("amends", ["replay", "--check", folder.path])
    #expect(same.exitCode == 0)
    #expect(same.output.contains("1 checked, 0 differ"))

    let edited = try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: "Eleven people standing about", with: "Whatever, calm down")
    try edited.write(to: file, atomically: true, encoding: .utf8)
    let different = try ProgramUnderTest.run("amends", ["replay", "--check", file.path])
    #expect(different.exitCode == 1)
    #expect(different.output.contains("turn 2, moves"))
    #expect(different.output.contains("today:"))
  }

  @Test("a transcript with damage in the middle does not pass for the same, and the place is named")
  func damaged() throws {
    let home = try recorded()
    let file = home.appending(path: ".local/share/amends/transcripts/\(Sitting.session).jsonl")
    let gap = try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: "\"seq\":3", with: "\"seq\":7")
    try gap.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try ProgramUnderTest.run("amends", ["replay", "--check", file.path])
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.contains("damaged"))
    #expect(outcome.output.contains("line 4 is damaged"))
  }

  @Test("what is no session, or no transcript, ends with 66 or 65")
  func unreadable() throws {
    #expect(try ProgramUnderTest.run("amends", ["replay", "nobody"]).exitCode == 66)
    #expect(try ProgramUnderTest.run("amends", ["replay", "--last"]).exitCode == 66)
    #expect(try ProgramUnderTest.run("amends", ["replay", "/bin/sh"]).exitCode == 65)
    #expect(try ProgramUnderTest.run("amends", ["replay"]).exitCode == 64)
  }
}
