import Coaching
import DialogueCore

extension DebriefReport {
  /// The parts of the apology, present and missing.
  var apology: Document.Section? {
    guard let apology = debrief.apology else { return nil }
    let rows = apology.parts.flatMap { part -> [[Phrase]] in
      if part.said.isEmpty {
        return [[Phrase(part.part.title), Phrase("-", .faint), Phrase(part.part.missing, .faint)]]
      }
      return part.said.prefix(Self.quotes).enumerated().map { index, said in
        [
          index == 0 ? Phrase(part.part.title) : "", Phrase("turn \(said.turn)", .faint),
          .quote(said.words.shortened(to: Evidence.longest)),
        ]
      }
    }
    var elements: [Document.Element] = [.table(Table(rows, flexible: 2, indent: 2))]
    var remarks = apology.reasons.map { "It counted for less: \($0.why)." }
    if apology.capped { remarks.append("Without anyone owning it, no apology goes far.") }
    if !remarks.isEmpty {
      elements.append(.table(Table(remarks.map { [Phrase($0, .faint)] }, flexible: 0, indent: 2)))
    }
    return Document.Section("The apology, in \(apology.parts.count) parts", elements)
  }

  /// How often a part is quoted.
  private static let quotes = 2
}
