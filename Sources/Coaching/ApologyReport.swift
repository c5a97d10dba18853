import DialogueCore

/// The parts of the apology, present and missing, and what it was worth.
public struct ApologyReport: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public let part: ApologyScale.Part
    /// Where it was said, in order; empty when it is missing.
    public let said: [Evidence]
  }

  public let parts: [Part]
  /// 0-100.
  public let score: Int
  /// What held it down.
  public let reasons: [ApologyScale.Multiplier]
  /// Whether it stayed under the cap for want of owning it.
  public let capped: Bool
}

extension Rehearsed {
  /// The apology to the customer; nil where no criterion called for one and none was tried. What is said to anybody else
  /// is no part of it.
  public var apology: ApologyReport? {
    let scale = library.rubric.apology
    let turns = turns.filter { machine.counterpart(in: $0.before.state) == .customer }
    guard
      library.rubric.criteria.contains(where: {
        $0.moves.contains(where: scale.attempts.contains) && isOpen($0, by: .customer)
      }) || turns.contains(where: { $0.utterance.moves.contains { scale.attempts.contains($0.move) } })
    else { return nil }
    let parts = scale.parts.map { part in
      ApologyReport.Part(
        part: part,
        said: earning(part.moves, when: .always, to: .customer).map { turn, heard in
          Evidence(
            turn: turn.turn, words: turn.utterance.quote(of: heard), rule: RuleID("apology.\(part.id)"),
            title: part.title,
            points: part.weight)
        })
    }
    let reasons = scale.multipliers.filter { multiplier in
      turns.contains { machine.holds(multiplier.when, for: $0.utterance, from: $0.before) }
    }
    var score = parts.filter { !$0.said.isEmpty }.reduce(0) { $0 + $1.part.weight }
    for reason in reasons { score = score * reason.percent / 100 }
    let capped = score > scale.cap && !parts.contains { $0.part.id == scale.capPart && !$0.said.isEmpty }
    return ApologyReport(
      parts: parts, score: capped ? scale.cap : score, reasons: reasons, capped: capped)
  }
}
