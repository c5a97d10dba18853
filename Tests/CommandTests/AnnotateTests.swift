import Foundation
import ProgramUnderTest
import Testing

@Suite("amends annotate")
struct AnnotateTests {
  /// A folder with the transcript of one rehearsal, gone with this object.
  private final class Recorded {
    let home: URL
    let file: URL

    init() throws {
      let amends = try ProgramUnderTest("amends", Sitting.arguments)
      try amends.send(Sitting.lines.joined(separator: "\n"))
      _ = try amends.finish()
      home = try ProgramUnderTest.newHome()
      file = home.appending(path: "monday lesson.jsonl")
      try Sitting.transcript(in: amends.home).write(to: file, atomically: true, encoding: .utf8)
    }

    var text: String {
      get throws { try String(contentsOf: file, encoding: .utf8) }
    }

    func annotate(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
      try ProgramUnderTest.run("amends", ["annotate", file.path] + arguments)
    }
  }

  @Test("a note stands behind what was recorded, changes none of it, and a replay shows it at its turn")
  func noted() throws {
    let recorded = try Recorded()
    let before = try recorded.text
    let outcome = try recorded.annotate(
      "--turn", "1", "--note", "- you waited", "--by", "trainer:lee", "--axis", "listen", "--score", "80",
      "--reason", "asked at once")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == "noted on turn 1 of \(Sitting.session)\n")
    let after = try recorded.text
    #expect(after.hasPrefix(before))
    let line = try #require(after.split(separator: "\n").last)
    #expect(
      line.contains(
        #""type":"note","by":"trainer:lee","ref":2,"text":"- you waited","turn":1,"axis":"listen","score":80,"#
          + #""reason":"asked at once"}"#))
    let replay = try ProgramUnderTest.run("amends", ["replay", recorded.file.path])
    let note = try #require(
      replay.output.range(of: "a note by trainer:lee on listen, 80 of 100: - you waited"))
    let later = try #require(replay.output.range(of: "Eleven people standing about"))
    #expect(note.upperBound < later.lowerBound)
  }

  @Test(
    "what does not fit the rehearsal is refused with what to do, and nothing is written",
    arguments: [
      (["--note", "x", "--turn", "9"], "take 1 to 2, or 0 for the opening"),
      (["--note", "x", "--turn", "-1"], "take 1 to 2, or 0 for the opening"),
      (["--note", "x", "--axis", "lisen"], "did you mean 'listen'?"),
      (["--note", "x", "--axis", "zzz"], "take one of own, listen, "),
      (["--note", "x", "--score", "50"], "--score needs an axis"),
      (["--note", "x", "--axis", "listen", "--score", "101"], "--score must be 0 to 100, and is 101"),
      (["--note", " \n"], "--note must have 1 to 4096 bytes"),
      (["--note", "x", "--reason", ""], "--reason must have 1 to 4096 bytes"),
      (["--note", "x", "--by", ""], "--by must have 1 to 100 bytes"),
    ])
  func refused(arguments: [String], words: String) throws {
    let recorded = try Recorded()
    let before = try recorded.text
    let outcome = try ProgramUnderTest.run("amends", ["annotate", recorded.file.path] + arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(words))
    #expect(try recorded.text == before)
  }

  @Test("nothing is appended behind a damage, and a torn last line makes room with a word about it")
  func damaged() throws {
    let recorded = try Recorded()
    let sound = try recorded.text
    try sound.replacingOccurrences(of: #""seq":3"#, with: #""seq":7"#)
      .write(to: recorded.file, atomically: true, encoding: .utf8)
    let damaged = try recorded.text
    let refused = try recorded.annotate("--note", "x")
    #expect(refused.exitCode == 65)
    #expect(refused.errors.contains("line 4 is damaged"))
    #expect(try recorded.text == damaged)

    try (sound + #"{"seq":99,"at":"2026"#).write(to: recorded.file, atomically: true, encoding: .utf8)
    let taken = try recorded.annotate("--note", "x")
    #expect(taken.exitCode == 0)
    #expect(taken.errors.contains("was cut off while it was being written"))
    #expect(try recorded.text.hasPrefix(sound))
    #expect(try ProgramUnderTest.run("amends", ["replay", "--check", recorded.file.path]).exitCode == 0)
  }

  @Test("while a rehearsal goes on, a note from outside waits")
  func locked() throws {
    let amends = try Sitting.atTerminal()
    let folder = amends.home.appending(path: ".local/share/amends/transcripts").path
    let outcome = try ProgramUnderTest.run(
      "amends", ["annotate", Sitting.session, "--transcripts", folder, "--note", "x"])
    #expect(outcome.exitCode == 75)
    #expect(outcome.errors.contains("wait until that rehearsal ends"))
    try amends.send("\u{04}")
    _ = try amends.finish()
  }

  @Test("a name that stands for no transcript, or for many, is told")
  func names() throws {
    let recorded = try Recorded()
    #expect(try ProgramUnderTest.run("amends", ["annotate", "nobody", "--note", "x"]).exitCode == 66)
    #expect(try ProgramUnderTest.run("amends", ["annotate", "--note", "x"]).exitCode == 64)
    try FileManager.default.copyItem(
      at: recorded.file, to: recorded.home.appending(path: "tuesday.jsonl"))
    let both = try ProgramUnderTest.run("amends", ["annotate", recorded.home.path, "--note", "x"])
    #expect(both.exitCode == 64)
    #expect(both.errors.contains("holds 2 transcripts; name one of them"))
  }
}
