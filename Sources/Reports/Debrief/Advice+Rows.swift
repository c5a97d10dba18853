import Coaching

extension Debrief.Advice {
  /// One thing to keep and one to change, each as a rule, with a poor and a better line; nil where there is neither.
  ///
  /// - `saying`: How the rep's words are introduced.
  static func section(keep: Self?, change: Self?, quoting saying: String) -> Document.Section? {
    let rows = (keep?.rows("Keep", quoting: saying) ?? []) + (change?.rows("Change", quoting: saying) ?? [])
    return rows.isEmpty ? nil : Document.Section("", [.table(Table(rows, flexible: 1))])
  }

  private func rows(_ label: String, quoting saying: String) -> [[Phrase]] {
    var rows: [[Phrase]] = [[Phrase(label, .strong), Phrase(rule, .strong)]]
    if !why.isEmpty { rows.append(["", Phrase(why)]) }
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
