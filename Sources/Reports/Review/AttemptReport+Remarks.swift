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
<<<<<<< HEAD
=======

extension Attempt.TurningPoint {
  /// "trust -6, heat +8", or "open".
  var label: Phrase {
    switch kind {
    case .missed: Phrase("open", .faint)
    case .fall: Phrase(change.text, .bad)
    case .rise: Phrase(change.text, .good)
    }
  }
}

extension Meters.Change {
  /// "trust +6, heat -8"; what did not move is left out.
  var text: String {
    let parts = [("trust", trust), ("heat", heat)].filter { $0.1 != 0 }
    return parts.isEmpty
      ? "no change" : parts.map { "\($0.0) \($0.1 > 0 ? "+" : "")\($0.1)" }.joined(separator: ", ")
  }
}

extension ApologyReport {
  /// - Parameter points: The recorded ones, 0-100.
  func section(of points: Int?) -> Document.Section {
    let rows = parts.map { part -> [Phrase] in
      guard let said = part.said.first else {
        return [Phrase(part.part.title), Phrase("-", .faint), Phrase(part.part.missing, .faint)]
      }
      return [
        Phrase(part.part.title), Phrase("turn \(said.turn)", .faint),
        .quote(said.words.shortened(to: Evidence.longest)),
      ]
    }
    return Document.Section(
      "The apology" + (points.map { ", \($0) of 100" } ?? ""), [.table(Table(rows, flexible: 2, indent: 2))])
  }
}

extension Attempt.Advice {
  /// - `saying`: How the rep's words are introduced.
  func rows(_ label: String, quoting saying: String = "said") -> [[Phrase]] {
    var rows: [[Phrase]] = [[Phrase(label, .strong), Phrase(rule, .strong)]]
    if let why { rows.append(["", Phrase(why)]) }
    if let said, !said.words.isEmpty {
      rows.append([Phrase("  \(saying)", .faint), .quote(said.words) + Phrase("  turn \(said.turn)", .faint)])
    }
    if let opening {
      rows.append([
        Phrase("  they said", .faint),
        .quote(opening.heard.shortened(to: 96)) + Phrase("  before turn \(opening.turn)", .faint),
      ])
    }
    if said == nil, let poor {
      rows.append([Phrase("  rather than", .faint), .quote(poor)])
    }
    if let better { rows.append([Phrase("  instead", .faint), .quote(better)]) }
    return rows
  }
}
>>>>>>> fb548b7 (Quotations end with a clause where they can; goldens)
