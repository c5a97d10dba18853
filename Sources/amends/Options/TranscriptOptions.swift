import ArgumentParser
import Foundation
import PostgreSQLStore
import Transcripts

/// Where a command finds and keeps transcripts: a folder, or a database that several programs share.
struct TranscriptOptions: ParsableArguments {
  @Option(
    name: .customLong("transcripts"),
    help: ArgumentHelp(
      "The folder of transcripts, or postgresql://...; else $AMENDS_TRANSCRIPTS, else your data folder.",
      valueName: "dir"))
  var path: String?

  /// Fails with 69 when a database is named that cannot be reached, or that this build cannot speak to.
  var store: any TranscriptStore {
    get throws { try Self.store(at: folder.path) }
  }

  /// The store with a name such as people type: a folder, or `postgresql://...`.
  static func store(at name: String) throws -> any TranscriptStore {
    guard isDatabase(name) else { return TranscriptFolder(name) }
    #if PostgreSQL
      return try PostgreSQLStore(name)
    #else
      throw Failure(
        "this build of amends cannot keep transcripts in PostgreSQL; build one that can with "
          + "`swift build -c release --traits PostgreSQL` (it needs libpq-dev), or name a folder", code: 69)
    #endif
  }

  /// Whether a name is a database's address.
  static func isDatabase(_ name: String) -> Bool {
    ["postgresql:", "postgres:"].contains(where: name.hasPrefix)
  }

  /// For what reads files: the folder, or of a database a copy that is gone when the program ends.
  var files: TranscriptFolder {
    get throws { Self.isDatabase(folder.path) ? try ReadingCopy.make(of: store) : folder }
  }

  /// As `store`, where only a folder will do.
  var folder: TranscriptFolder { TranscriptFolder(path ?? Configuration.ofProcess.transcripts) }
}
