import ArgumentParser
import DialogueCore
import Exports
import Foundation
import Terminal
import Transcripts

/// `amends export`: hand rehearsals to other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write rehearsals for other programs: spreadsheets, wikis, players, learning systems.",
    discussion: """
      amends export --last --format markdown              # to standard output
      amends export team/ --format csv --out team.csv     # one table
      amends export team/ --format html --out pages       # a page a rehearsal
      amends export --to postgresql://coach@db.example/amends   # as they are
      amends export --last --format xapi --home https://company.com/amends

      csv          one table of all sessions, for spreadsheets
      markdown     a document a session, for tickets and wikis
      openai       a line of chat messages a session, for fine-tuning and evaluation
      botframework a .transcript a session, for Bot Framework tools
      xapi         the statements of a session, for a learning record store
      convokit     a folder that is a corpus of all sessions, for ConvoKit
      webvtt       captions of a session, timed as it was recorded
      asciicast    a session played in a terminal: asciinema play FILE
      html         a page a session, for any browser

      Files are readable by you alone, and never replaced without --force. The same transcripts give the same bytes. Ends \
      with 65 when a transcript, or a part of one, could not be read; the rest is exported.
      """)

  @Option(
    help: ArgumentHelp("csv, markdown, openai, botframework, xapi, convokit, webvtt, asciicast or html."))
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "The file to write; for several documents, and for convokit, the folder. Else standard output.",
      valueName: "path"))
  var out: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "Copy the transcripts themselves, all of them unless some are named, to a folder or postgresql://...",
      valueName: "store"))
  var target: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @Flag(help: "The latest rehearsal.")
  var last = false

  @Option(
    help: ArgumentHelp(
      "A web address of yours that ids begin with, in xapi and botframework.", valueName: "address"))
  var home: Home = .nobodys

  @OptionGroup(title: "Where and how") var console: ConsoleOptions
  @OptionGroup(title: "Where and how") var transcripts: TranscriptOptions
  @OptionGroup(title: "Where and how") var scripts: ScriptOptions

  @Argument(help: ArgumentHelp("Sessions, files, or folders of them.", valueName: "session"))
  var names: [String] = []

  func validate() throws {
    if target != nil {
      guard format == nil, out == nil, !force else {
        throw ValidationError("--to copies transcripts as they are: leave --format, --out and --force out.")
      }
      return
    }
    if format == nil { throw ValidationError("Say with --format what to write, or with --to where to copy.") }
    if names.isEmpty != last {
      throw ValidationError("Name the sessions, files or folders to export, or give --last.")
    }
  }

  func run() throws {
    let finder = TranscriptFinder(store: try transcripts.store)
    let sources = last ? [try finder.latestSource()] : try names.flatMap { try finder.everything(in: $0) }
    guard let format else { return try copy(sources, of: finder) }
    let library = try scripts.library(beside: true)
    var job = ExportJob(
      sources: sources, library: library, format: format,
      export: format.export(home: home, page: PageExport(library: library)),
      destination: try ExportDestination(out, for: format, of: sources.count, force: force))
    let progress = console.progress("exporting", of: sources.count)
    defer { progress.end() }
    try job.run(progress)
  }
}

extension ExportCommand {
  private func copy(_ sources: [TranscriptSource], of finder: TranscriptFinder) throws {
    guard let target else { return }
    try CopyJob(
      sources: names.isEmpty && !last ? try TranscriptFinder.everything(in: finder.store) : sources,
      target: try TranscriptOptions.store(at: target), console: console
    ).run()
  }
}

extension Format: ExpressibleByArgument {}

extension Home: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public var defaultValueDescription: String { "https://amends.invalid" }
}
