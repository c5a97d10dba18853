import Archive
import ArgumentParser
import JSON
import Reports
import Terminal

/// `amends transcripts stats`: counts over many rehearsals.
struct TranscriptsStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count attempts, endings, moves and scores over many rehearsals.",
    discussion: """
      amends transcripts stats
      amends transcripts stats --rep Sam --since 2026-11-01
      amends transcripts stats team/november --json

      Shows attempts by rep, flow and month, how they ended, the average of each axis, the moves made, and the contested \
      remarks that wait for a trainer's note. --json writes one object: {"sessions","utterances","endings","axes","apology", \
      "trust","heat","reps":{...},"flows":{...},"moves":{move:{"times","sessions"}},"months","hints","taken_back","notes", \
      "disputes","waiting":[{"session","path","rep","turn","text"}]}.
      """)

  @Argument(help: ArgumentHelp("Sessions, files or folders; else the transcripts folder.", valueName: "path"))
  var names: [String] = []

  @OptionGroup(title: "Which sessions") var sessions: SessionFilter
  @OptionGroup(title: "Where and how") var shelf: ShelfOptions

  func run() throws {
    let search = try shelf.search(sessions.query(), also: names, reading: .moves)
    let statistics = Statistics(of: search.excerpts)
    if shelf.json {
      try StandardOutput.print(JSON.text(of: statistics.json))
    } else if !search.hits.isEmpty {
      try shelf.console.screen.show(DocumentBlock(StatisticsReport(statistics: statistics).document))
    }
    if search.hits.isEmpty { throw shelf.nothing(in: search) }
  }
}
