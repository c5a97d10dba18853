import Coaching
import DialogueCore

extension DebriefReport {
  /// Each axis with the words that earned or cost points.
  var axes: Document.Section? {
    guard !debrief.axes.isEmpty else { return nil }
    return Document.Section(
      "What you showed",
      debrief.axes.flatMap { axis -> [Document.Element] in
        [
          .table(Table([[Phrase(axis.axis.title, .strong), axis.standing]], flexible: 1)), axis.evidenceTable,
        ]
      })
  }
}

extension AxisScore {
  /// The score and its counts, or why there is none.
  var standing: Phrase {
    if let score {
      return Phrase("\(score) \(band ?? "")".trimmed, score < 40 ? .bad : score < 60 ? .plain : .good)
        + Phrase("  \(turns) turns", .faint)
    }
    if evidence.isEmpty, missed.isEmpty { return Phrase("not scored: nothing here asked for it", .faint) }
    return Phrase("not scored: \(counted(turns, "turn"))", .faint)
  }

  fileprivate var evidenceTable: Document.Element {
    var rows = evidence.map { evidence -> [Phrase] in
      let words = evidence.words.isEmpty ? "" : Phrase.quote(evidence.words.shortened(to: 60))
      let tone = evidence.points < 0 ? Phrase.Tone.bad : .good
      return [
        Phrase("turn \(evidence.turn)", .faint),
        Phrase(evidence.points > 0 ? "+\(evidence.points)" : "\(evidence.points)", tone),
        Phrase(evidence.title + (words.isEmpty ? "" : ": ")) + words,
      ]
    }
    if let open = missed.first {
      rows.append([Phrase("open", .faint), "", Phrase(open.advice)])
    }
    return .table(Table(rows, flexible: 2, indent: 2))
  }
}
