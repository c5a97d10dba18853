import Coaching
import DialogueCore

/// The answer to /why: each thing heard with its words, its rule and what that weighs.
public struct WhyReport: Sendable {
  let why: Why

  public init(_ why: Why) { self.why = why }

  public var document: Document {
    var elements: [Document.Element] = []
    if why.reasons.isEmpty {
      elements.append(.paragraph("Nothing in turn \(why.turn) was heard as a move: no guess, no score."))
    }
    for reason in why.reasons { elements.append(.table(Table(rows(of: reason), flexible: 1))) }
    for extra in why.extras {
      elements.append(.paragraph(Phrase("the script itself: ") + Self.weight(extra.change)))
    }
    for flag in why.flags {
      let reason = flag.why.map { Phrase(". \($0)", .faint) } ?? Phrase()
      elements.append(.paragraph(Phrase("also noticed: \(flag.title)") + reason))
    }
    if !why.near.isEmpty {
      let rows = why.near.map { near in
        [Phrase(near.title, .faint), Phrase.quote(near.words), Phrase(near.reason, .faint)]
      }
      elements.append(.paragraph(Phrase("nearly heard, and not counted", .faint)))
      elements.append(.table(Table(rows, flexible: 1, indent: 2)))
    }
    return Document([.init("", elements)])
  }

  private func rows(of reason: Why.Reason) -> [[Phrase]] {
    var rows: [[Phrase]] = [[Phrase(reason.title, .strong), .quote(reason.words)]]
    guard let rule = reason.rule else { return rows }
    rows.append(["", Self.weight(rule.change) + Phrase("  rule \(rule.rule)", .faint)])
    if let why = reason.why { rows.append(["", Phrase(why)]) }
    if let gate = reason.gate, let id = rule.gate {
      rows.append(["", Phrase("earned nothing: ", .bad) + Phrase(gate) + Phrase("  rule \(id)", .faint)])
    }
    return rows
  }

  private static func weight(_ change: Meters.Change) -> Phrase {
    if change == .none { return "moved nothing" }
    let parts = [("trust", change.trust, change.trust > 0), ("heat", change.heat, change.heat < 0)]
    return parts.filter { $0.1 != 0 }.enumerated().reduce(Phrase()) { phrase, part in
      let (name, value, good) = part.element
      return phrase + Phrase(part.offset == 0 ? "" : " · ")
        + Phrase("\(name) \(value.withSign)", good ? .good : .bad)
    }
  }
}
