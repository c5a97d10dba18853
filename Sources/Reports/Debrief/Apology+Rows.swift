import Coaching
import DialogueCore

extension ApologyReport {
  /// Each part with the first words that show it, or with what is missing.
  ///
  /// - `quotes`: How often a part is quoted at most.
  func table(quotes: Int) -> Document.Element {
    let rows = parts.flatMap { part -> [[Phrase]] in
      if part.said.isEmpty {
        return [[Phrase(part.part.title), Phrase("-", .faint), Phrase(part.part.missing, .faint)]]
      }
      return part.said.prefix(quotes).enumerated().map { index, said in
        [
          index == 0 ? Phrase(part.part.title) : "", Phrase("turn \(said.turn)", .faint),
          .quote(said.words.shortened(to: Evidence.longest)),
        ]
      }
    }
    return .table(Table(rows, flexible: 2, indent: 2))
  }

  /// What held it down, in sentences.
  var remarks: [String] {
    reasons.map { "It counted for less: \($0.why)." }
      + (capped ? ["Without anyone owning it, no apology goes far."] : [])
  }
}
