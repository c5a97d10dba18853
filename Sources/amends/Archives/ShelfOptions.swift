import Archive
import ArgumentParser
import Foundation
import Reports
import Terminal
import Transcripts

/// Which files a command reads, and how it shows what it found.
struct ShelfOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "A session, a file or a folder to read, more than one if you like; else the transcripts folder.",
      valueName: "path"))
  var places: [String] = []

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var console: ConsoleOptions

  @Flag(help: "Write JSON for programs.")
  var json = false

  /// The files. Fails with 66 when a place does not exist.
  func paths(also named: [String] = []) throws -> [String] {
    let folder = try transcripts.files
    let finder = TranscriptFinder(folder: folder)
    let names = places + named
    if names.isEmpty {
      return try folder.names().sorted().map { folder.path(of: $0) }
    }
    return try names.flatMap { try finder.paths(of: $0) }
  }

  /// Looks through the files, with a progress bar on a terminal, and says which could not be read.
  func search(
    _ query: Query, also named: [String] = [], reading parts: Excerpt.Parts = []
  ) throws -> Search {
    let paths = try paths(also: named)
    let progress = console.progress("reading", of: paths.count)
    let search = Search(query, in: paths, reading: parts, advance: { progress.advance() })
    progress.end()
    for error in search.unreadable { StandardError.say("\(error)") }
    for warning in search.warnings { StandardError.say(warning) }
    return search
  }

  /// How a command ends that found no session at all.
  func nothing(in search: Search) -> Failure {
    let reason =
      search.count == 0 ? "there is no session yet" : "no session of \(counted(search.count, "session")) fits"
    return Failure(reason, code: 1)
  }
}
