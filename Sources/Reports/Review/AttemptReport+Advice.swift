import Coaching

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
