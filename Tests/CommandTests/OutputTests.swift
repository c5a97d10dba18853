import Foundation
import ProgramUnderTest
import Testing

/// Where results go, when that is a full disk, nobody, or something that is no file.
@Suite("Output")
struct OutputTests {
  private static let transcript = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../transcripts/golden/\(ExportTests.session).jsonl").standardizedFileURL.path

  /// Commands that write, each in its own way.
  static let commands = [
    "scripts list", "scripts show clear-the-air", "scripts check", "listen sorry", "config --template",
    "transcripts list --json \(transcript)", "review \(transcript)", "review --html - \(transcript)",
    "replay --check \(transcript)", "export --format csv \(transcript)",
    "listen --json <<< '{\"text\":\"sorry\"}'",
  ]

  /// Runs a line of bash in which `amends` is the program.
  private func run(_ line: String) throws -> ProgramUnderTest.Outcome {
    let program = ProgramUnderTest.file(of: "amends").path
    return try ProgramUnderTest.run("/bin/bash", ["-c", "amends() { '\(program)' \"$@\"; }; cd; \(line)"])
  }

  @Test("what does not fit on the disk is no success", arguments: commands)
  func full(command: String) throws {
    let outcome = try run("amends \(command) > /dev/full")
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("cannot write the output: No space left on device"))
  }

  @Test("who reads no more is written nothing, also where that is no signal", arguments: commands)
  func closed(command: String) throws {
    // The pipe has lost its reader before anything is written into it.
    let outcome = try run("trap '' PIPE; mkfifo p; exec 3<>p 4>p 3>&-; amends \(command) >&4")
    #expect(outcome.exitCode == 141)
    #expect(outcome.errors.isEmpty)
  }

  @Test("a closed standard error is no reason to fall over")
  func errors() throws {
    for closed in ["2>&-", "2>&4"] {
      let outcome = try run(
        "mkfifo p; exec 3<>p 4>p 3>&-; amends rehearse check-in <<< 'Hello.' \(closed) 4>&-")
      #expect(outcome.exitCode == 0)
      #expect(outcome.output.contains("Counted"))
    }
  }

  @Test("a standard output that was closed is not taken for the next file that is opened")
  func gap() throws {
    let outcome = try run(
      "amends rehearse check-in --transcripts t <<< 'Hello.' >&-; echo $?; cat t/*.jsonl 2>&1 | head -c 1")
    #expect(outcome.errors.contains("cannot write the output: Bad file descriptor"))
    #expect(outcome.output == "74\n{")
  }

  @Test("a page goes into a pipe that stands where a file could, and behind a link")
  func page() throws {
    let outcome = try run(
      """
      mkfifo p; ln -s real.html link.html; touch real.html; t=\(Self.transcript)
      (cat p > read.html) & amends review $t --html p; wait; [ -p p ]; echo $?
      amends review $t --html link.html; [ -L link.html ]; echo $?
      cmp read.html real.html; wc -l < real.html
      """)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.prefix(2) == ["0", "0"])
    #expect(lines.count == 3 && lines.last.flatMap { Int($0) } ?? 0 > 100)
  }

  @Test("a session that is there twice is copied once by a redaction, and the other is named")
  func twice() throws {
    let outcome = try run(
      "mkdir t; cp \(Self.transcript) t/a.jsonl; cp t/a.jsonl t/b.jsonl; amends transcripts redact t --out o; "
        + "echo $?; ls o")
    #expect(outcome.output == "65\nsession-1.jsonl\n")
    #expect(outcome.errors.contains("t/b.jsonl: is the session of t/a.jsonl once more; it is not copied"))
  }

  @Test(
    "a number or a date that cannot be meant is refused with 64",
    arguments: [
      ("replay --last --speed nan", "--speed must be above 0"),
      ("replay --last --speed 0", "--speed must be above 0"),
      ("transcripts list --limit 0", "--limit must be above 0"),
      ("transcripts list --since 2026-12-01 --until 2026-11-01", "--since is later than --until"),
    ])
  func numbers(command: String, message: String) throws {
    let outcome = try run("amends \(command)")
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains(message))
  }
}
