import Foundation
import ProgramUnderTest
import Testing

/// Recorded rehearsals of version 1 that every later program must read as far as they are sound.
@Suite("Transcripts of version 1")
struct TranscriptFixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/version-1").path

  /// Each with the line at which it stops, where it is damaged.
  static let fixtures: [(name: String, damage: String?)] = [
    ("whole", nil), ("newer", nil), ("torn", nil), ("huge-line", nil), ("notes-in-circles", nil),
    ("hostile", nil), ("damaged-line", "line 6 is damaged"), ("wrong-seq", "line 6 is damaged"),
    ("wrong-order", "line 4 is damaged"),
  ]

  private static func path(_ name: String) -> String { "\(folder)/\(name).jsonl" }

  /// Commands that read, with the exit codes that they may end with.
  static let readers: [(arguments: [String], codes: Set<Int>)] = [
    (["replay"], [0]), (["replay", "--why"], [0]), (["replay", "--check"], [1, 65]),
    (["replay", "--rescore"], [1, 65]), (["transcripts", "list"], [0]), (["transcripts", "stats"], [0]),
  ]

  @Test(
    "every command reads them as far as they are sound, names the damage, and shows no raw control",
    arguments: fixtures)
  func reading(fixture: (name: String, damage: String?)) throws {
    for (arguments, codes) in Self.readers {
      let outcome = try ProgramUnderTest.run("amends", arguments + [Self.path(fixture.name)])
      #expect(
        codes.contains(outcome.exitCode),
        "\(arguments) \(fixture.name): \(outcome.exitCode) \(outcome.errors)")
      let said = outcome.output + outcome.errors
      if let damage = fixture.damage { #expect(said.contains(damage), "\(arguments) \(fixture.name)") }
      #expect(Self.isSafe(said), "\(arguments) \(fixture.name)")
    }
  }

  @Test("an event that lacks what it should say is named, and its neighbours are read")
  func wrongMembers() throws {
    let list = try ProgramUnderTest.run("amends", ["transcripts", "list", Self.path("wrong-members")])
    #expect(list.exitCode == 0)
    #expect(list.errors.contains("event 2 ('said') lacks what it should say"))
    let replay = try ProgramUnderTest.run("amends", ["replay", Self.path("wrong-members")])
    #expect(replay.exitCode == 0)
    #expect(replay.output.contains("text should be a string"))
    #expect(replay.output.contains("I never placed the order"))
  }

  @Test("what people wrote is found in them, also behind an event of a newer program")
  func searching() throws {
    let outcome = try ProgramUnderTest.run(
      "amends", ["transcripts", "search", "never placed", "--in", Self.folder, "--json"])
    #expect(outcome.exitCode == 0)
    let sessions = outcome.output.split(separator: "\n").filter { $0.contains("\"turn\":1") }
    #expect(sessions.count == 7)  // the others are damaged before that
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("members and events of a newer program survive a command that writes")
  func roundTrip() throws {
    let home = try ProgramUnderTest.newHome()
    let folder = home.appending(path: "t")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "newer.jsonl")
    try FileManager.default.copyItem(atPath: Self.path("newer"), toPath: file.path)
    let before = try String(contentsOf: file, encoding: .utf8)
    let annotate = try ProgramUnderTest(
      "amends", ["annotate", "newer", "--turn", "1", "--note", "well put", "--transcripts", folder.path],
      home: home)
    #expect(try annotate.finish().exitCode == 0)
    let after = try String(contentsOf: file, encoding: .utf8)
    #expect(after.hasPrefix(before) && after.contains("well put"))

    let out = folder.appending(path: "copies")
    let redact = try ProgramUnderTest.run("amends", ["transcripts", "redact", file.path, "--out", out.path])
    #expect(redact.exitCode == 0)
    let copy = try String(contentsOf: out.appending(path: "session-1.jsonl"), encoding: .utf8)
    for member in [
      "\"mood\":\"calm\"", "\"colour\":\"blue\"", "\"type\":\"wave\"", "\"hand\":\"left\"",
      "\"type\":\"sang\"", "\"weather\":\"rain\"",
    ] {
      #expect(copy.contains(member), "\(member)")
    }
  }

  @Test("a run that a newer program left is read, and not gone on with")
  func newerRun() throws {
    let home = try ProgramUnderTest.newHome()
    let folder = home.appending(path: "t")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let lines = try String(contentsOfFile: Self.path("newer"), encoding: .utf8).split(separator: "\n")
    let text = lines.prefix(5).joined(separator: "\n") + "\n"
    try text.write(to: folder.appending(path: "newer.jsonl"), atomically: true, encoding: .utf8)
    let resume = try ProgramUnderTest(
      "amends", ["rehearse", "--resume", "newer", "--transcripts", folder.path], home: home)
    resume.closeInput()
    let outcome = try resume.finish()
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.contains("snapshot.weather is not known to this program"))
    #expect(try String(contentsOf: folder.appending(path: "newer.jsonl"), encoding: .utf8) == text)
  }

  /// Whether a terminal would show nothing but text.
  private static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
