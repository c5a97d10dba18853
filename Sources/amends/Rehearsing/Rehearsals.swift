import DialogueCore
import Rehearsal
import Transcripts

/// The rehearsals that a store records: names for new ones, and those that may go on.
struct Rehearsals {
  let store: any TranscriptStore

  /// Begins a rehearsal under the first name that is free: `sam-2026-11-21-apologize-sincerely-1`.
  func begin(_ casting: Casting, on stage: Stage, clock: Moment) throws -> Session {
    let date = clock.civilText.prefix { $0 != "T" }
    var number = 1
    while true {
      let id = try SessionID(
        "\(Self.safe(casting.wish.rep))-\(date)-\(Self.safe(casting.flow.text))-\(number)")
      guard try !store.holds(id) else {
        number += 1
        continue
      }
      do {
        return try Session.begin(
          casting, id: id, on: stage, in: store, clock: clock, now: LocalTime.timestamp)
      } catch let error as TranscriptError where error.code == .exists {
        number += 1  // another program was quicker
      }
    }
  }

  /// The latest rehearsal in which something was said and that has not ended; nil when there is none.
  func latestUnfinished() throws -> SessionID? {
    try store.sessions().entries.lazy.map(\.session).first { session in
      // One that cannot be read cannot go on, and is passed over.
      guard let transcript = try? store.transcript(of: session) else { return false }
      return transcript.isUnfinished
    }
  }

  /// Lower case letters, digits and dashes, at most 24 of them: what fits a file name.
  static func safe(_ name: String) -> String {
    let kept = name.lowercased().unicodeScalars.map { scalar -> Character in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    let words = String(kept).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "you" : String(words.prefix(24))
  }
}
