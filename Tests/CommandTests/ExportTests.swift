import Foundation
import ProgramUnderTest
import Testing

@Suite("amends export")
struct ExportTests {
  /// A folder with the transcripts of one rehearsal, under two names; gone with this object.
  private final class Recorded {
    let home: URL
    let sessions: URL
    let first: URL

    init() throws {
      home = try ProgramUnderTest.newHome()
      sessions = home.appending(path: "sessions")
      try FileManager.default.createDirectory(at: sessions, withIntermediateDirectories: false)
      first = sessions.appending(path: "1.jsonl")
      let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../transcripts/golden/\(ExportTests.session).jsonl")
      let text = try String(contentsOf: golden, encoding: .utf8)
      try text.write(to: first, atomically: true, encoding: .utf8)
      try text.write(to: sessions.appending(path: "2.jsonl"), atomically: true, encoding: .utf8)
    }

    func export(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
      try ProgramUnderTest.run("amends", ["export"] + arguments)
    }

    func mode(_ name: String) throws -> Int? {
      let path = home.appending(path: name).path
      return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
  }

  static let session = "sam-2026-11-21-apologize-sincerely-1"
  static let formats = [
    "csv", "markdown", "openai", "botframework", "xapi", "webvtt", "asciicast", "html",
  ]

  @Test("one session goes to standard output, the same bytes each time", arguments: formats)
  func standardOutput(format: String) throws {
    let recorded = try Recorded()
    let once = try recorded.export(recorded.first.path, "--format", format)
    #expect(once.exitCode == 0 && once.errors.isEmpty)
    #expect(once.output.contains("That must have been hard"))
    #expect(try recorded.export(recorded.first.path, "--format", format).output == once.output)
  }

  @Test("a document a session goes into a folder, of two sessions with one name the second is numbered")
  func folder() throws {
    let recorded = try Recorded()
    let out = recorded.home.appending(path: "new/out")
    let arguments = [recorded.sessions.path, "--format", "webvtt", "--out", out.path]
    #expect(try ProgramUnderTest.run("amends", ["export"] + arguments).exitCode == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
    #expect(names == ["\(ExportTests.session)-2.vtt", "\(ExportTests.session).vtt"])
    #expect(try recorded.mode("new/out/\(ExportTests.session).vtt") == 0o600)
    #expect(try recorded.mode("new/out") == 0o700)

    let again = try ProgramUnderTest.run("amends", ["export"] + arguments)
    #expect(again.exitCode == 73)
    #expect(again.errors.contains("is there already; name another file, or give --force"))
    #expect(try ProgramUnderTest.run("amends", ["export"] + arguments + ["--force"]).exitCode == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out.path).sorted() == names)
  }

  @Test("one table holds all sessions, and a corpus is a folder of five files")
  func together() throws {
    let recorded = try Recorded()
    let table = recorded.home.appending(path: "all.csv").path
    #expect(try recorded.export(recorded.sessions.path, "--format", "csv", "--out", table).exitCode == 0)
    let text = try String(contentsOfFile: table, encoding: .utf8)
    #expect(text.components(separatedBy: "session,rep,flow").count == 2)
    #expect(text.components(separatedBy: ",said,Sam,").count == 15)
    #expect(try recorded.mode("all.csv") == 0o600)

    let corpus = recorded.home.appending(path: "corpus").path
    #expect(
      try recorded.export(recorded.sessions.path, "--format", "convokit", "--out", corpus).exitCode == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: corpus).count == 5)
  }

  @Test("what cannot be read is named, the rest is exported, and the exit code says so")
  func damaged() throws {
    let recorded = try Recorded()
    try "no transcript\n".write(
      to: recorded.sessions.appending(path: "3.jsonl"), atomically: true, encoding: .utf8)
    let damaged = try String(contentsOf: recorded.first, encoding: .utf8)
      .replacingOccurrences(of: #""seq":4"#, with: #""seq":9"#)
    try damaged.write(to: recorded.first, atomically: true, encoding: .utf8)
    let outcome = try recorded.export(recorded.sessions.path, "--format", "csv")
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.contains("3.jsonl: is no transcript"))
    #expect(outcome.errors.contains("1.jsonl: line 5 is damaged"))
    #expect(outcome.output.components(separatedBy: ",said,Sam,").count == 9)
  }

  @Test("what cannot be done says what to do instead")
  func refusals() throws {
    let recorded = try Recorded()
    let both = recorded.sessions.path
    let one = recorded.first.path
    for (arguments, code, words) in [
      ([both, "--format", "markdown"], 64, "name the folder with --out"),
      ([one, "--format", "convokit"], 64, "name the folder with --out"),
      ([both, "--format", "markdown", "--out", one], 73, "is no folder"),
      ([both, "--format", "csv", "--out", both], 73, "is a folder"),
      ([one, "--format", "csv", "--out", one], 73, "is there already"),
      ([one, "--format", "csv", "--out", "\(both)/none/x.csv"], 73, "name a place that is yours"),
      ([one, "--format", "pdf"], 64, "'pdf' is invalid"), ([one], 64, "--format"),
      ([one, "--format", "xapi", "--home", "urn:x"], 64, "'urn:x' is invalid"),
      (["--format", "csv"], 64, "or give --last"), (["nobody", "--format", "csv"], 66, "no session or file"),
    ] as [([String], Int, String)] {
      let outcome = try ProgramUnderTest.run("amends", ["export"] + arguments)
      #expect(outcome.exitCode == code, "\(arguments)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
    #expect(try recorded.export(one, "--format", "csv", "--out", "/dev/null").exitCode == 0)
  }
}
