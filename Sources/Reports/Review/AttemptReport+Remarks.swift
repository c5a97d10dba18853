import Coaching
import DialogueCore
import Transcripts

extension AttemptReport {
  /// What people wrote: trainers' notes, and what the rep would not let stand.
  var remarks: Document.Section? {
    var rows = attempt.turns.flatMap { turn in
      turn.notes.map { Self.row($0, place: turn.number == 0 ? "opening" : "turn \(turn.number)") }
        + turn.happenings.compactMap { happening -> [Phrase]? in
          guard case .dispute(let text, let move) = happening else { return nil }
          let about = move.map { "contested \"\($0)\"" } ?? "contested the remark"
          return [
            Phrase("turn \(turn.number)", .faint),
            Phrase(attempt.header.rep), Phrase(text.isEmpty ? about : "\(about): \(text)"),
          ]
        }
    }
    rows += attempt.notes.map { Self.row($0, place: "on the whole") }
    return rows.isEmpty ? nil : Document.Section("Notes", [.table(Table(rows, flexible: 2, indent: 2))])
  }

  private static func row(_ note: Attempt.Note, place: String) -> [Phrase] {
    [
      Phrase(place, .faint), Phrase(note.author),
      Phrase(note.text) + Phrase(note.score(before: "  "), .faint),
    ]
  }
}

extension Attempt.Note {
  /// "Listen 60: he asked twice", after `lead`; empty where there is neither an axis nor a score.
  func score(before lead: String) -> String {
    guard let axis else { return "" }
    return lead + axis + (score.map { " \($0)" } ?? "") + (reason.map { ": \($0)" } ?? "")
  }
}
