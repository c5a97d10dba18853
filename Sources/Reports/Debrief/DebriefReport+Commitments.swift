import Coaching
import DialogueCore

extension DebriefReport {
  var commitments: Document.Section? {
    guard !debrief.commitments.isEmpty else { return nil }
    return Document.Section(
      "You promised",
      [
        .table(debrief.commitments.table(rep: rep)),
        .paragraph(Phrase("  (ready to paste into a mail: /plan)", .faint)),
      ])
  }
}

extension [Commitment] {
  /// Number, promise, owner, date.
  func table(rep: String) -> Table {
    Table(
      enumerated().map { index, commitment in
        [
          Phrase("\(index + 1)"), Phrase(commitment.text), Phrase(commitment.named(rep: rep)),
          commitment.when == nil ? Phrase("no date yet", .bad) : Phrase(commitment.date),
        ]
      }, flexible: 1, indent: 2)
  }
}

extension Commitment {
  func named(rep: String) -> String { owner == "rep" ? rep : owner }

  /// The date that it falls due, in the rep's words where it recurs; empty without one.
  var date: String { recurs ? when ?? "" : due?.longText ?? when ?? "" }
}
