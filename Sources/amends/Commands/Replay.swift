import ArgumentParser
import DialogueCore
import Foundation
import Rehearsal
import Terminal
import Transcripts

/// `amends replay`: play a rehearsal again, or hold recorded words against today's scripts.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play a rehearsal again, or check transcripts against today's scripts.",
    discussion: """
      amends replay --last                          # at reading speed
      amends replay sam-2026-11-21-apologize-sincerely-1 --speed 2
      amends replay --last --step --from 4          # Return goes on, from turn 4
      amends replay --last --why                    # with what was heard
      amends replay --check transcripts/golden      # one line a transcript
      amends replay --rescore team/november         # with today's rubric

      Without a terminal nothing is delayed. --check runs the words through today's scripts and names the first thing \
      that differs; --rescore takes them as they were heard and applies today's rules. Both end with 1 when something \
      differs, with 65 when a transcript cannot be read. --json writes one object a transcript: {"path","result", \
      "agreed","divergence":{"turn","what","recorded","today"},"warnings"}, or {"path","result","recorded","today", \
      "axes","turns","warnings"}.
      """)

  @Flag(help: "The latest rehearsal.")
  var last = false

  @Option(help: "How fast: 2 is twice the reading speed.")
  var speed = 1.0

  @Flag(help: "Wait for Return after each turn.")
  var step = false

  @Option(help: ArgumentHelp("The turn to begin with.", valueName: "turn"))
  var from = 0

  @Flag(help: "Run the recorded words through today's scripts and compare.")
  var check = false

  @Flag(help: "Score the recorded rehearsal by today's rubric and show what changes.")
  var rescore = false

  @Flag(help: "Show with each answer what was heard, and by which rules it moved the meters.")
  var why = false

  @Flag(help: "With --check or --rescore: write JSON for programs.")
  var json = false

  @OptionGroup(title: "Where and how") var console: ConsoleOptions
  @OptionGroup(title: "Where and how") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  @Argument(
    help: ArgumentHelp(
      "Sessions, files, or with --check and --rescore folders of them.", valueName: "session"),
    completion: Completions.sessions)
  var names: [String] = []

  func validate() throws {
    guard speed > 0 else { throw ValidationError("--speed must be above 0.") }
    if check, rescore { throw ValidationError("Give --check or --rescore, not both.") }
    let many = check || rescore
    if json, !many { throw ValidationError("--json goes with --check or --rescore.") }
    if many ? names.isEmpty && !last : (names.count == 1) == last {
      throw ValidationError(
        many ? "Name the transcripts or folders to check." : "Name one session or file, or give --last.")
    }
  }

  func run() throws {
    let finder = TranscriptFinder(store: try transcripts.store)
    let sources = last ? [try finder.latestSource()] : try names.flatMap { try finder.sources(of: $0) }
    let stage = Stage(
      library: try scripts.library(beside: check || rescore), program: "amends \(programVersion)")
    if check {
      return try ReplayChecks(
        stage: stage, json: json, progress: console.progress("checking", of: sources.count)
      ).run(
        on: sources)
    }
    if rescore {
      return try Rescores(
        stage: stage, json: json, progress: console.progress("scoring", of: sources.count)
      ).run(on: sources)
    }
    for source in sources { try play(try source.transcript(), on: stage) }
  }

  private func play(_ transcript: Transcript, on stage: Stage) throws {
    var player = Player(
      pace: isatty(1) == 1 && !step ? speed : nil, screen: console.screen,
      console: step ? try console.console() : nil)
    // Where the scripts no longer have its flow, it plays without the names.
    let machine = try? stage.machine(for: Casting(transcript.header))
    let playback = Playback(
      transcript, machine: machine, accessible: player.screen.style.accessible,
      explaining: why ? stage.library : nil)
    try player.play(playback.beats(from: from))
  }
}
