import Coaching
import DialogueCore

extension DebriefReport {
  /// Each axis with the words that earned or cost points.
  var axes: Document.Section? { debrief.axes.section("What you showed") }
}

extension [AxisScore] {
  /// Each axis with its score and its evidence; nil where there is none.
  func section(_ title: String) -> Document.Section? {
    if isEmpty { return nil }
    return Document.Section(
      title,
      flatMap { axis -> [Document.Element] in
        [
          .table(Table([[Phrase(axis.axis.title, .strong), axis.standing]], flexible: 1)), axis.evidenceTable,
        ]
      })
  }
}

extension Evidence {
  /// Characters of a quotation that a table shows; more than any that is made today has.
  static let longest = 120

  /// The title ahead of a quotation; advice in its place ends in a full stop.
  fileprivate var heading: String { (title.hasSuffix(".") ? String(title.dropLast()) : title) + ": " }
}

extension AxisScore {
  /// The score and its counts, or why there is none.
  var standing: Phrase {
    if let score {
      return Phrase("\(score)\(band.map { " \($0.title)" } ?? "")", Phrase.Tone(band))
        + Phrase("  \(turns) turns", .faint)
    }
    if evidence.isEmpty, missed.isEmpty { return Phrase("not scored: nothing here asked for it", .faint) }
    return Phrase("not scored: \(counted(turns, "turn"))", .faint)
  }

  /// The weightiest pieces, in the order in which they were said.
  private var mostTelling: [Evidence] {
    let weightiest = evidence.enumerated()
      .sorted { (abs($1.element.points), $0.offset) < (abs($0.element.points), $1.offset) }
      .prefix(Self.shown)
    return weightiest.sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// How many pieces of evidence a debrief shows of an axis.
  private static let shown = 3

  fileprivate var evidenceTable: Document.Element {
    var rows = mostTelling.map { evidence -> [Phrase] in
      let words = evidence.words.isEmpty ? "" : Phrase.quote(evidence.words.shortened(to: Evidence.longest))
      let tone = evidence.points < 0 ? Phrase.Tone.bad : .good
      return [
        Phrase("turn \(evidence.turn)", .faint),
        Phrase(evidence.points.withSign, tone),
        Phrase(words.isEmpty ? evidence.title : evidence.heading) + words,
      ]
    }
    if let open = missed.first {
      rows.append([Phrase("open", .faint), "", Phrase(open.advice)])
    }
    return .table(Table(rows, flexible: 2, indent: 2))
  }
}
