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
    for reason in apology.reasons {
      elements.append(.paragraph(Phrase("  It counted for less: \(reason.why).", .faint)))
    }
    if apology.capped {
      elements.append(.paragraph(Phrase("  Without anyone owning it, no apology goes far.", .faint)))
    }
    return Document.Section("The apology, in \(apology.parts.count) parts", elements)
  }

  /// How often a part is quoted.
  private static let quotes = 2
}
