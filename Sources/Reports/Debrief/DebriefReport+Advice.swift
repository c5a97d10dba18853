import Coaching

extension DebriefReport {
  /// One thing to keep and one to change, each as a rule, with a poor and a better line side by side.
  var advice: Document.Section? {
    var rows: [[Phrase]] = []
    if let keep = debrief.keep { rows += Self.rows("Keep", keep) }
    if let change = debrief.change { rows += Self.rows("Change", change) }
    guard !rows.isEmpty else { return nil }
    return Document.Section("", [.table(Table(rows, flexible: 1))])
  }

  private static func rows(_ label: String, _ advice: Debrief.Advice) -> [[Phrase]] {
    var rows: [[Phrase]] = [
      [Phrase(label, .strong), Phrase(advice.rule, .strong)], ["", Phrase(advice.why)],
    ]
    if let said = advice.said, !said.words.isEmpty {
      rows.append([Phrase("  you said", .faint), .quote(said.words) + Phrase("  turn \(said.turn)", .faint)])
    }
    if let opening = advice.opening {
      rows.append([
        Phrase("  they said", .faint),
        .quote(opening.heard.shortened(to: 96)) + Phrase("  before turn \(opening.turn)", .faint),
      ])
    }
    if advice.said == nil, let poor = advice.poor {
      rows.append([Phrase("  rather than", .faint), .quote(poor)])
    }
    if let better = advice.better { rows.append([Phrase("  instead", .faint), .quote(better)]) }
    return rows
  }
}
