import Archive
import ArgumentParser
import DialogueCore
import Foundation
import JSON
import Reports
import Terminal
import Transcripts

/// `amends transcripts search`: the turns in which something was said, heard or felt.
struct TranscriptsSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find sessions and turns by words, moves, meters, rep, flow, date or ending.",
    discussion: """
      amends transcripts search "sorry if"               # whole words
      amends transcripts search "apolog*" --said-by rep --rep Sam
      amends transcripts search --move press --heat 60.. # while it was hot
      amends transcripts search --flow clear-the-air --ending fail --since 2026-11-01
      amends transcripts search --final-trust ..30 --annotated --in team/november

      Words, --move, --trust and --heat must hold in one and the same turn; several words or moves must all be there. Ends \
      with 1 when nothing is found. --json writes one object a session: {"session","path","rep","flow",...,"turns":[{"turn", \
      "taken_back","trust","heat","passages":[{"by","move","before","words","after"}]}]}.
      """)

  @Argument(
    help: ArgumentHelp("Whole words that stand together; 'apolog*' finds what begins so.", valueName: "words")
  )
  var words: [String] = []

  @Option(help: "rep, counterpart, trainer (in notes) or anyone.")
  var saidBy: Query.Speaker = .anyone

  @Option(
    name: .customLong("move"),
    help: ArgumentHelp("A move that was heard; more than one may be named.", valueName: "move"))
  var moves: [String] = []

  @Option(help: ArgumentHelp("Trust after the turn: 30, ..30, 30.. or 30..50.", valueName: "range"))
  var trust: Span?

  @Option(help: ArgumentHelp("Heat after the turn.", valueName: "range"))
  var heat: Span?

  @Option(help: ArgumentHelp("Sessions or turns shown at most.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Which sessions") var sessions: SessionFilter
  @OptionGroup(title: "Where and how") var shelf: ShelfOptions

  func validate() throws {
    if words.contains(where: { WordPattern($0) == nil }) {
      throw ValidationError("There is no word to look for: name letters or digits.")
    }
    if let path = words.first(where: { FileManager.default.fileExists(atPath: $0) }) {
      throw ValidationError("'\(path)' is a file or a folder: say --in '\(path)' to search in it.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit must be above 0.") }
  }

  func run() throws {
    var query = sessions.query()
    query.words = words.compactMap { WordPattern($0) }
    query.saidBy = saidBy
    query.moves = moves.map { MoveID($0) }
    query.trust = trust?.range
    query.heat = heat?.range
    let search = try shelf.search(query)
    let hits = search.hits.prefix(limit ?? .max)
    if shelf.json {
      for hit in hits { try StandardOutput.print(JSON.text(of: hit.json)) }
    } else {
      let screen = shelf.console.screen
      for hit in hits { try screen.show(HitBlock(hit: hit)) }
      StandardError.say(Self.summary(of: search, shown: hits.count))
    }
    if hits.isEmpty { throw ExitCode(1) }
  }

  private static func summary(of search: Search, shown: Int) -> String {
    let turns = search.hits.reduce(0) { $0 + $1.turns.count }
    let sessions = "\(search.hits.count) of \(counted(search.count, "session"))"
    let found = turns > 0 ? "\(counted(turns, "turn")) in \(sessions)" : sessions
    return search.hits.isEmpty
      ? "nothing found in \(counted(search.count, "session")); 'amends transcripts list' shows what there is"
      : shown < search.hits.count ? "\(found), the newest \(shown) shown" : found
  }
}
