import ArgumentParser
import Transcripts

/// `amends transcripts delete`: takes rehearsals off the record.
struct TranscriptsDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete recorded rehearsals for good.",
    discussion: """
      amends transcripts delete sam-2026-11-21-apologize-sincerely-1
      amends transcripts list --rep Sam                       # their names

      Only whole names are taken, those of 'amends transcripts list'. Copies, exports and pages stay where they are; \
      so does what was typed, in the file of the arrow keys (amends config names it).

      Ends with 0; 64 for a name that cannot be one, 66 when there is no such session, 75 while another program holds it. \
      Where one cannot be deleted, none behind it is.
      """)

  @Argument(
    help: ArgumentHelp("Sessions, by their whole names.", valueName: "session"),
    completion: Completions.sessions)
  var names: [String]

  @OptionGroup var transcripts: TranscriptOptions

  func run() throws {
    let store = try transcripts.store
    let sessions = try names.map { try SessionID($0) }
    for session in sessions {
      guard try store.remove(session) else {
        throw Failure(
          "there is no session named '\(session)'; 'amends transcripts list' has their names", code: 66)
      }
      try StandardOutput.print("deleted \(session)")
    }
  }
}
