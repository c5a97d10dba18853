import ArgumentParser
import DialogueCore
import Foundation
import JSON
import Rehearsal
import Terminal
import Transcripts

/// `amends annotate`: put a trainer's note into the transcript of a rehearsal.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Put a note on a rehearsal, or on one turn of it.",
    discussion: """
      amends annotate --last --turn 3 --note "Keep that." --by trainer:lee
      amends annotate --last --note "Much calmer than last week."
      amends annotate monday.jsonl --axis listen --score 80 --reason "asked twice"

      A note stands in the transcript beside the scorecard, and changes nothing in it. Every replay, review and export \
      shows it. While the rehearsal goes on in another program, annotate there, or wait until it ends (75).
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The utterance that it is about, from 1; 0 for the opening.", valueName: "turn"))
  var turn: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("What you have to say.", valueName: "text"))
  var note: String

  @Option(help: ArgumentHelp("An axis of the rubric that it is about.", valueName: "axis"))
  var axis: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What you would have given on that axis, 0 to 100.", valueName: "score"))
  var score: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("Why that score.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Who you are.", valueName: "name"))
  var by = "trainer"

  @Flag(help: "The latest rehearsal.")
  var last = false

  @Flag(help: "Tell the program that reads this where the note stands, in JSON.")
  var json = false

  @OptionGroup(title: "Where") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where") var scripts: ScriptOptions

  @Argument(help: ArgumentHelp("A session, or the file of one.", valueName: "session"))
  var name: String?

  func validate() throws {
    if (name == nil) != last { throw ValidationError("Name one session or file, or give --last.") }
  }

  func run() throws {
    let source = try source()
    let note = try note(on: source.transcript())
    let (record, transcript) = try open(source)
    for warning in transcript.warnings { StandardError.say("\(source.name): \(warning)") }
    let seq = record.nextSeq
    try record.append([.note(note)], at: LocalTime.timestamp())
    try record.sync()
    try tell(note, seq: seq, in: transcript.header.session)
  }

  private func source() throws -> TranscriptSource {
    let finder = TranscriptFinder(store: try transcripts.store)
    guard let name else { return try finder.latestSource() }
    let sources = try finder.sources(of: name)
    guard let source = sources.first, sources.count == 1 else {
      throw Failure("'\(name)' holds \(sources.count) transcripts; name one of them", code: 64)
    }
    return source
  }

  /// Opens the record to go on with it. Fails with 75 while another one writes it.
  private func open(_ source: TranscriptSource) throws -> (any TranscriptRecord, Transcript) {
    do throws(TranscriptError) {
      return try source.resume()
    } catch {
      guard error.code == .locked else { throw error }
      throw Failure(
        "\(source.name): another program is writing this session; wait until that rehearsal ends, "
          + "or annotate it there", code: error.exitCode)
    }
  }

  /// Fails with 64 when it does not fit the rehearsal.
  private func note(on transcript: Transcript) throws -> TranscriptEvent.Note {
    let draft = NoteDraft(note, by: by, turn: turn, axis: axis, score: score, reason: reason)
    let rubric = try scripts.library(beside: true).rubric
    do throws(NoteError) {
      return try draft.note(on: transcript, rubric: rubric)
    } catch {
      let option = error.member == "text" ? "note" : error.member
      throw Failure("--\(option) \(error.problem)", code: 64)
    }
  }

  private func tell(_ note: TranscriptEvent.Note, seq: Int, in session: SessionID) throws {
    if json {
      var line = JSONWriter()
      line.beginObject()
      line.member("session", session.text)
      line.member("seq", seq)
      line.member("ref", JSONValue(note.ref))
      line.endObject()
      return try StandardOutput.print(String(decoding: line.bytes, as: UTF8.self))
    }
    let place = note.turn.map { $0 == 0 ? "the opening" : "turn \($0)" } ?? "the whole"
    try StandardOutput.print("noted on \(place) of \(session)")
  }
}
