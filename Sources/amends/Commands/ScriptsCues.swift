import ArgumentParser
import Foundation
import JSON
import Listening
import ScriptTests
import Scripts
import Terminal
import Transcripts

/// `amends scripts cues`: where recorded rehearsals want new cues.
struct ScriptsCues: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cues",
    abstract: "Show what people said in rehearsals and no cue heard, grouped by the words that they share.",
    discussion: """
      amends scripts cues --unmatched transcripts/recorded
      amends scripts cues --unmatched transcripts/recorded --json

      Every utterance is listened to again with the scripts as they are now, where it was said. Each group names its \
      words, and each utterance its flow/state and file:turn.

      --json writes one object: {"rehearsals","utterances","unheard","groups":[{"words","count","utterances":[{"text", \
      "flow","state","file","turn"}]}],"damaged":[{"file","reason"}]}. A group without words holds those that share \
      none.

      A damaged transcript counts up to the damage, and is named on standard error. Ends with 66 when there is no \
      transcript, 65 when none can be read.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Option(help: ArgumentHelp("A folder of transcripts, or one of them.", valueName: "folder"))
  var unmatched: String

  @Flag(help: "Write JSON for programs.")
  var json = false

  func run() throws {
    let paths = try TranscriptFinder(folder: TranscriptFolder(unmatched)).paths(of: unmatched)
    let library = try scripts.library(beside: true)
    let listener = Listener(library: library)
    let report = UnheardMiner(library: library) { listener.listen($0, in: $1) }.mine(paths)
    for damage in report.damaged {
      StandardError.say("\(damage.file): \(damage.reason)")
    }
    guard report.rehearsals > 0 else { throw ExitCode(65) }
    try StandardOutput.print(
      json ? JSON.text(of: UnheardText.document(report)) : UnheardText.describe(report))
  }
}
