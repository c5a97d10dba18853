import ArgumentParser
import Terminal
import Transcripts

/// `amends import`: copy transcripts from folders or a database into another store.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Copy transcripts into a folder or a database, as they are.",
    discussion: """
      amends import transcripts/recorded --to postgresql://coach@db.example/amends
      amends import postgresql://coach@db.example/amends --to backup   # and back
      amends import monday.jsonl tuesday.jsonl   # into your own transcripts

      Every line is kept byte for byte, also what this program does not know. Stopped half-way, the same command goes on: \
      what is there already stays as it is, what is missing is appended, and nothing is written over.

      Ends with 0; 1 when a session of that name is there and differs, 65 when a transcript does not read to its end, 66 \
      when there is nothing of that name, 69 when a database cannot be reached.
      """)

  @Argument(help: ArgumentHelp("Files, folders, sessions, or postgresql://...", valueName: "source"))
  var sources: [String]

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Where they go; else your own transcripts.", valueName: "store"))
  var target: String?

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var console: ConsoleOptions

  func run() throws {
    let own = try transcripts.store
    let finder = TranscriptFinder(store: own)
    try CopyJob(
      sources: try sources.flatMap { try finder.everything(in: $0) },
      target: try target.map { try TranscriptOptions.store(at: $0) } ?? own,
      console: console
    ).run()
  }
}

extension TranscriptFinder {
  /// As `sources(of:)`; a database's address stands for all that is in it.
  func everything(in name: String) throws -> [TranscriptSource] {
    guard TranscriptOptions.isDatabase(name) else { return try sources(of: name) }
    return try Self.everything(in: TranscriptOptions.store(at: name))
  }

  static func everything(in store: any TranscriptStore) throws -> [TranscriptSource] {
    try store.names().sorted().map { .session($0, store) }
  }
}
