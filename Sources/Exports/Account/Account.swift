import DialogueCore
import Transcripts

/// A transcript as it is told to other programs: who said what, when, and what came of it, in order.
///
/// It holds what was recorded and nothing that today's scripts would make of it; only names come from them.
public struct Account: Sendable {
  /// What it was made of.
  public let transcript: Transcript
  public let names: Names
  /// In the order of the record; notes stand where they were made.
  public let entries: [Entry]
  /// What could not be read, in sentences.
  public let lapses: [String]
  /// Whether something that was recorded is missing here: more than a line that was never finished.
  public let isDamaged: Bool

  /// - `library`: Today's scripts, for titles and names; without them, ids are made readable.
  public init(_ transcript: Transcript, library: Library? = nil) {
    let reader = AccountReader(transcript)
    self.transcript = transcript
    names = Names(transcript.header, library: library)
    entries = reader.entries
    lapses = transcript.warnings.map(\.description) + reader.lapses
    isDamaged = !reader.lapses.isEmpty || transcript.warnings.contains(where: \.isDamage)
  }
}

extension Account {
  public var header: TranscriptHeader { transcript.header }

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

  /// The meters after an entry, as they were seen: an assessment is held without.
  func metersSeen(after entry: Entry) -> Meters? { header.mode == .practice ? entry.meters : nil }

  /// Notes on the whole, and those on each turn.
  var notes: [Int?: [TranscriptEvent.Note]] {
    var notes: [Int?: [TranscriptEvent.Note]] = [:]
    for entry in entries {
      if case .note(let note) = entry.what { notes[entry.turn, default: []].append(note) }
    }
    return notes
  }

  /// The entries as people read them: notes on a turn stand behind it, whenever they were made; all others at the end.
  var inReadingOrder: [Entry] {
    var last: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() where entry.isOfTurn {
      if let turn = entry.turn { last[turn] = index }
    }
    var behind: [Int: [Entry]] = [:]
    var atEnd: [Entry] = []
    for entry in entries where entry.isNote {
      if let place = entry.turn.flatMap({ last[$0] }) {
        behind[place, default: []].append(entry)
      } else {
        atEnd.append(entry)
      }
    }
    var ordered: [Entry] = []
    for (index, entry) in entries.enumerated() where !entry.isNote {
      ordered.append(entry)
      ordered += behind[index] ?? []
    }
    return ordered + atEnd
  }
}
