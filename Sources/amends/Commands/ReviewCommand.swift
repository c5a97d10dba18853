import ArgumentParser
import DialogueCore
import Foundation
import JSON
import Reports
import Terminal
import Transcripts

/// `amends review`: what rehearsals show, for the one who rehearsed and the one who trains.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "See what rehearsals show: one attempt, several, or a whole team's.",
    discussion: """
      amends review                                 # trend, habits, promises
      amends review --last                          # the latest: what to change
      amends review --last --html last.html         # as a page for any browser
      amends review first.jsonl second.jsonl --html compared.html
      amends review transcripts/team --html team.html   # who needs what
      amends review transcripts/team --rep Sam --flow clear-the-air

      The page is one file, needs no network and no script to be read, and holds people's words: send it to nobody who \
      should not have them. It shows 12 attempts whole; of more, each rep's latest.

      --json writes one object: {"attempts":[{"session","rep","flow","start","verdict","axes",...}],"reps":[{"rep", \
      "axes":[{"axis","first","best","last","attempts"}]}],"unreadable":[]}. Attempts that are shown whole also have \
      "turning_points", "evidence", "notes" and "curve". Ends with 65 when a transcript cannot be read.
      """)

  @Flag(help: "The latest rehearsal.")
  var last = false

  @Option(help: "Only this person's rehearsals.")
  var rep: String?

  @Option(help: "Only rehearsals of this flow.")
  var flow: String?

  @Option(help: ArgumentHelp("Write a page for a browser; - for standard output.", valueName: "file"))
  var html: String?

  @Flag(help: "Write JSON for programs.")
  var json = false

  @OptionGroup(title: "Where and how") var console: ConsoleOptions
  @OptionGroup(title: "Where and how") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  @Argument(
    help: ArgumentHelp(
      "Sessions, files or folders; else the folder of transcripts.", valueName: "session"))
  var names: [String] = []

  func validate() throws {
    if last, !names.isEmpty { throw ValidationError("Give names or --last, not both.") }
    if json, html != nil { throw ValidationError("Give --json or --html, not both.") }
  }

  func run() throws {
    let finder = ReviewFinder(store: try transcripts.store, rep: rep, flow: flow.map { FlowID($0) })
    let sources = last ? [try finder.latest()] : try finder.sources(of: names)
    let progress = console.progress("reading", of: sources.count)
    defer { progress.end() }
    let review = try finder.review(
      sources, with: scripts.library(beside: true), advance: { progress.advance() })
    progress.end()
    try show(review)
    for reason in review.unreadable { StandardError.say(reason) }
    if !review.unreadable.isEmpty { throw ExitCode(65) }
  }

  private func show(_ review: Review) throws {
    if json {
      try StandardOutput.print(JSON.text(of: review.json))
    } else if let html {
      try ReviewPageFile(path: html).write(ReviewPage(review).html, attempts: review.digests.count)
    } else {
      try console.screen.show(DocumentBlock(ReviewReport(review).document))
    }
  }
}
