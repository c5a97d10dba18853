import ArgumentParser
import Foundation
import Transcripts

/// Where a command finds and keeps transcripts.
struct TranscriptOptions: ParsableArguments {
  @Option(
    name: .customLong("transcripts"),
    help: ArgumentHelp(
      "The folder of transcripts; else $AMENDS_TRANSCRIPTS, else your data folder.", valueName: "dir"))
  var path: String?

  var folder: TranscriptFolder {
    let environment = ProcessInfo.processInfo.environment
    return TranscriptFolder.location(asked: path) { environment[$0] }
  }
}
