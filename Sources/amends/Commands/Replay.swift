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
      amends replay --check transcripts/golden      # one line a transcript

      Without a terminal nothing is delayed. --check names the first thing that differs and ends with 1, with 65 when a \
      transcript cannot be read.
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

  @OptionGroup(title: "Where and how") var console: ConsoleOptions
  @OptionGroup(title: "Where and how") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  @Argument(
    help: ArgumentHelp("Sessions, files, or with --check folders of them.", valueName: "session"),
    completion: Names.sessions)
  var names: [String] = []

  func validate() throws {
    if speed <= 0 { throw ValidationError("--speed must be above 0.") }
    if check ? names.isEmpty && !last : (names.count == 1) == last {
      throw ValidationError(
        check ? "Name the transcripts or folders to check." : "Name one session or file, or give --last.")
    }
  }

  func run() throws {
    try ExitStatus.of {
      let finder = TranscriptFinder(store: try transcripts.store)
      let sources = last ? [try finder.latestSource()] : try names.flatMap { try finder.sources(of: $0) }
      let stage = Stage(library: try scripts.library(beside: check), program: "amends \(programVersion)")
      if check { return try ReplayChecks(stage: stage).run(on: sources) }
      for source in sources { try play(try source.transcript(), on: stage) }
    }
  }

  private func play(_ transcript: Transcript, on stage: Stage) throws {
    var player = Player(
      pace: isatty(1) == 1 && !step ? speed : nil, screen: console.screen,
      console: step ? try console.console() : nil)
    // Where the scripts no longer have its flow, it plays without the names.
    let machine = try? stage.machine(for: Casting(transcript.header))
    let playback = Playback(transcript, machine: machine, accessible: player.screen.style.accessible)
    try player.play(try playback.beats(from: from))
  }
}
