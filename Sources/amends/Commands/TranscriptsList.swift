import Archive
import ArgumentParser
import DialogueCore
import JSON
import Terminal
import Transcripts

/// `amends transcripts list`: the recorded rehearsals, newest first.
struct TranscriptsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List recorded rehearsals, newest first.",
    discussion: """
      amends transcripts list
      amends transcripts list --rep Sam --since 2026-11-01
      amends transcripts list team/november --ending fail --json

      --json writes one object a session: {"session","path","rep","flow","scenario","persona","start","utterances", \
      "ending":{"id","kind"},"verdict","trust","heat","notes","disputes"}. Ends with 1 when there is none.
      """)

  @Argument(help: ArgumentHelp("Sessions, files or folders; else the transcripts folder.", valueName: "path"))
  var names: [String] = []

  @Option(help: ArgumentHelp("Sessions shown at most.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Which sessions") var sessions: SessionFilter
  @OptionGroup(title: "Where and how") var shelf: ShelfOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be above 0.") }
  }

  func run() throws {
    let search = try shelf.search(sessions.query(), also: names)
    let excerpts = search.excerpts.prefix(limit ?? .max)
    if shelf.json {
      for excerpt in excerpts { try StandardOutput.print(JSON.text(of: excerpt.json)) }
    } else if !excerpts.isEmpty {
      try shelf.console.screen.show(SessionList(excerpts: Array(excerpts)))
    }
    if search.hits.isEmpty { throw shelf.nothing(in: search) }
  }
}
