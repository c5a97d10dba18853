import Foundation
import ProgramUnderTest
import Testing

@Suite("amends transcripts")
struct TranscriptsCommandTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "transcripts/golden").path

  private func run(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run("amends", ["transcripts"] + arguments)
  }

  @Test("list shows the sessions, and ends with 1 when none fits")
  func list() throws {
    let all = try run("list", Self.golden)
    #expect(all.exitCode == 0)
    #expect(all.output.contains("sam-2026-11-21-clear-the-air-1"))
    let none = try run("list", Self.golden, "--rep", "Nobody")
    #expect(none.exitCode == 1)
    #expect(none.errors == "amends: no session of 3 sessions fits\n")
    #expect(try run("list", "/nowhere").exitCode == 66)
    #expect(try run("list").errors == "amends: there is no session yet\n")
  }

  @Test("search quotes the turn, and as JSON gives one object a session")
  func search() throws {
    let found = try run("search", "never placed", "--in", Self.golden)
    #expect(found.exitCode == 0)
    #expect(found.output.contains("turn 1  Sam: "))
    #expect(found.output.contains("I never placed it"))
    let json = try run("search", "--move", "own", "--trust", "30..", "--in", Self.golden, "--json")
    let lines = json.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect((object?["turns"] as? [Any])?.isEmpty == false)
    }
    #expect(try run("search", "xylophone", "--in", Self.golden).exitCode == 1)
  }

  @Test("delete takes whole names only, and the record is gone")
  func delete() throws {
    let home = try ProgramUnderTest.newHome().path
    let name = "sam-2026-11-21-clear-the-air-1"
    try FileManager.default.copyItem(atPath: "\(Self.golden)/\(name).jsonl", toPath: "\(home)/\(name).jsonl")
    let none = try run("delete", "sam", "--transcripts", home)
    #expect(none.exitCode == 66)
    #expect(
      none.errors == "amends: there is no session named 'sam'; 'amends transcripts list' has their names\n")
    let deleted = try run("delete", name, "--transcripts", home)
    #expect(deleted.exitCode == 0)
    #expect(deleted.output == "deleted \(name)\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home).isEmpty)
    #expect(try run("delete", "a/b", "--transcripts", home).exitCode == 64)
  }

  @Test(
    "what cannot be meant is said, with 64",
    arguments: [
      ["search", "..."], ["search", "--trust", "low"], ["search", "--since", "November"],
      ["search", "--limit", "0"],
      ["search", "x", "--said-by", "nobody"],
      ["redact", "x"],
    ])
  func usage(arguments: [String]) throws {
    #expect(try ProgramUnderTest.run("amends", ["transcripts"] + arguments).exitCode == 64)
  }

  @Test("a path in the place of words is pointed out")
  func pathAsWords() throws {
    let outcome = try run("search", Self.golden)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("say --in"))
  }

  @Test("stats count, and redact copies without telling what it took out")
  func redact() throws {
    let home = try ProgramUnderTest.newHome()
    let (out, mapping) = (home.appending(path: "out").path, home.appending(path: "mapping.json").path)
    let arguments = ["transcripts", "redact", Self.golden, "--out", out, "--mapping", mapping, "--json"]
    let redact = try ProgramUnderTest("amends", arguments, home: home)
    let outcome = try redact.finish()
    #expect(outcome.exitCode == 0)
    #expect(!(outcome.output + outcome.errors).contains("Sam"))
    #expect(try String(contentsOfFile: mapping, encoding: .utf8).contains("\"Sam\":\"Name1\""))
    let mode = try FileManager.default.attributesOfItem(atPath: mapping)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let copies = try FileManager.default.contentsOfDirectory(atPath: out)
    #expect(copies.sorted() == ["session-1.jsonl", "session-2.jsonl", "session-3.jsonl"])
    for copy in copies {
      #expect(try !String(contentsOfFile: "\(out)/\(copy)", encoding: .utf8).contains("Sam"))
    }
    let stats = try run("stats", out)
    #expect(stats.exitCode == 0)
    #expect(stats.output.contains("3 sessions, 27 utterances") && stats.output.contains("Name1"))
    #expect([0, 1].contains(try ProgramUnderTest.run("amends", ["replay", "--check", out]).exitCode))

    let again = try ProgramUnderTest("amends", arguments, home: home).finish()
    #expect(again.exitCode == 73)
    #expect(again.errors.contains("name an empty folder with --out"))
  }

  @Test("--rescore of a rehearsal under the same rubric changes nothing, and says what a changed score was")
  func rescore() throws {
    let same = try ProgramUnderTest.run("amends", ["replay", "--rescore", Self.golden])
    #expect(same.output.contains("3 scored"))
    let home = try ProgramUnderTest.newHome()
    let name = "sam-2026-11-21-apologize-sincerely-1.jsonl"
    let text = try String(contentsOfFile: "\(Self.golden)/\(name)", encoding: .utf8)
      .replacingOccurrences(of: "\"verdict\":\"solid\"", with: "\"verdict\":\"partial\"")
      .replacingOccurrences(
        of: "\"rule\":\"own.said\",\"points\":35", with: "\"rule\":\"own.said\",\"points\":30")
    let file = home.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let changed = try ProgramUnderTest.run("amends", ["replay", "--rescore", file.path])
    #expect(changed.exitCode == 1)
    #expect(changed.output.contains("verdict partial, today solid"))
    #expect(changed.output.contains("no longer: turn 1, own.said +30"))
    let json = try ProgramUnderTest.run("amends", ["replay", "--rescore", file.path, "--json"])
    #expect(json.output.contains("\"result\":\"changes\""))
  }
}
