import Archive
import ArgumentParser
import Foundation
import JSON
import Scripts
import Terminal
import Transcripts

/// `amends transcripts redact`: copies of transcripts that do not tell who said it.
struct TranscriptsRedact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Copy transcripts without names, addresses, telephone numbers and amounts.",
    discussion: """
      amends transcripts redact team/november --out shared
      amends transcripts redact sam.jsonl --out shared --name "Acme Ltd"
      amends transcripts redact team/november --out shared --mapping secret.json

      The same name gives way to the same stand-in in all files of one run: Name1, name1@example.org, 01632 960001, £1001. \
      What the scripts call somebody is fiction and stays. Names are found by their capitals, so read a copy before you \
      share it: --name takes out one that was missed, --keep leaves one. The copies are named session-1, session-2, ..., play and read as \
      before, and may differ in 'amends replay --check' where a stand-in is heard differently. --mapping writes what \
      stands for what, readable by you alone. --json writes one object: {"sessions","replaced":{"name":{"different", \
      "times"},...},"out"}.
      """)

  @Argument(help: ArgumentHelp("Sessions, files or folders.", valueName: "path"))
  var names: [String]

  @Option(help: ArgumentHelp("The folder for the copies.", valueName: "dir"))
  var out: String

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp("A name to take out, also where it is written small.", valueName: "name"))
  var secrets: [String] = []

  @Option(name: .customLong("keep"), help: ArgumentHelp("A name to leave.", valueName: "name"))
  var kept: [String] = []

  @Option(help: ArgumentHelp("Write what stands for what into this new file.", valueName: "file"))
  var mapping: String?

  @OptionGroup(title: "Where and how") var shelf: ShelfOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  func run() throws {
    let (transcripts, leftOut) = try read()
    guard !transcripts.isEmpty else {
      throw Failure("there is nothing to copy", code: leftOut > 0 ? 65 : 66)
    }
    let redaction = Redaction(
      of: transcripts, lexicon: Lexicon(of: try scripts.files(beside: true)), names: secrets, keeping: kept)
    try refuseToReplace(redaction)
    if let mapping { try MappingFile(path: mapping).write(redaction) }
    let times = try write(transcripts, with: redaction)
    let report = RedactionReport(
      sessions: transcripts.count, standIns: redaction.standIns, times: times,
      out: TranscriptFolder(out).path)
    if shelf.json { try StandardOutput.print(JSON.text(of: report.json)) }
    StandardError.say(report.sentence)
    if leftOut > 0 { throw ExitCode(65) }
  }

  /// All of them as far as they are sound, each session once, and how many are left out.
  private func read() throws -> ([Transcript], leftOut: Int) {
    let paths = try shelf.paths(also: names)
    let progress = shelf.console.progress("reading", of: paths.count)
    defer { progress.end() }
    var transcripts: [Transcript] = []
    var places: [SessionID: String] = [:]
    for path in paths {
      var trouble: [String] = []
      do throws(TranscriptError) {
        let transcript = try TranscriptReader.read(path: path)
        if let place = places.updateValue(path, forKey: transcript.header.session) {
          trouble = ["\(path): is the session of \(place) once more; it is not copied"]
        } else {
          trouble = transcript.warnings.map { "\(path): \($0)" }
          transcripts.append(transcript)
        }
      } catch {
        trouble = ["\(error)"]
      }
      if !trouble.isEmpty { progress.makeWay() }
      for line in trouble { StandardError.say(line) }
      progress.advance()
    }
    return (transcripts, paths.count - transcripts.count)
  }

  /// Fails with 73 when a copy would stand where something is already.
  private func refuseToReplace(_ redaction: Redaction) throws {
    let taken = redaction.sessions.values.map { "\(TranscriptFolder(out).path)/\($0).jsonl" }.sorted()
      .first { FileManager.default.fileExists(atPath: $0) }
    if let taken { throw Failure("\(taken) is there already; name an empty folder with --out", code: 73) }
  }

  private func write(_ transcripts: [Transcript], with redaction: Redaction) throws -> [Secret.Kind: Int] {
    let folder = TranscriptFolder(out)
    let progress = shelf.console.progress("copying", of: transcripts.count)
    defer { progress.end() }
    var times: [Secret.Kind: Int] = [:]
    for transcript in transcripts {
      let (session, lines, replaced) = try redaction.redacted(transcript)
      try folder.copy(lines, to: session, from: 0)
      times.merge(replaced, uniquingKeysWith: +)
      progress.advance()
    }
    return times
  }
}
