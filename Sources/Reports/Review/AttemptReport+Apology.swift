import Coaching
import DialogueCore

extension ApologyReport {
  /// Each part with the words that show it first, or with what is missing.
  ///
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
