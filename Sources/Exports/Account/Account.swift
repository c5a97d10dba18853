import DialogueCore
import Transcripts

/// A transcript as it is told to other programs: who said what, when, and what came of it, in order.
///
/// It holds what was recorded and nothing that today's scripts would make of it; only names come from them.
public struct Account: Sendable {
  public let header: TranscriptHeader
  public let names: Names
  /// In the order of the record; notes stand where they were made.
  public let entries: [Entry]
  /// What could not be read, in sentences.
  public let lapses: [String]
  /// Whether something that was recorded is missing here: more than a line that was never finished.
  public let isDamaged: Bool

  /// - Parameter library: Today's scripts, for titles and names; without them, ids are made readable.
  public init(_ transcript: Transcript, library: Library? = nil) {
    let reader = AccountReader(transcript)
    header = transcript.header
    names = Names(transcript.header, library: library)
    entries = reader.entries
    lapses = transcript.warnings.map(\.description) + reader.lapses
    isDamaged =
      !reader.lapses.isEmpty
      || transcript.warnings.contains { if case .damagedLine = $0 { true } else { false } }
  }
}

extension Account {
  /// The last scorecard; nil while there is none, and when the rehearsal went on after it.
  var scorecard: TranscriptEvent.Debrief? {
    for entry in entries.reversed() {
      switch entry.what {
      case .scored(let debrief): return debrief
      case .said: return nil
      default: continue
      }
    }
    return nil
  }

  /// How the conversation ended, and when; nil while it goes on.
  var end: (at: Timestamp, how: Entry.Ended)? {
    for entry in entries.reversed() {
      switch entry.what {
      case .ended(let ended): return (entry.at, ended)
      case .said, .takenBack: return nil
      default: continue
      }
    }
    return nil
  }

  /// Notes on the whole, and those on each turn.
  var notes: [Int?: [TranscriptEvent.Note]] {
    var notes: [Int?: [TranscriptEvent.Note]] = [:]
    for entry in entries {
      if case .note(let note) = entry.what { notes[entry.turn, default: []].append(note) }
    }
    return notes
  }
}
