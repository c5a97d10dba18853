import DialogueCore

/// The parts of the apology that a flow asks for, present and missing, and what it was worth.
public struct ApologyReport: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public let part: ApologyScale.Part
    /// Where it was said, in order; empty when it is missing.
    public let said: [Evidence]
  }

  /// Those for which the flow has a place, and those that were said without one.
  public let parts: [Part]
  /// 0-100: what was said of what could be, as for an axis.
  public let score: Int
  /// What held it down.
  public let reasons: [ApologyScale.Multiplier]
  /// Whether it stayed under the cap for want of owning it.
  public let capped: Bool
}

extension Rehearsed {
  /// The apology to the customer; nil where the flow has no place for one, and where no criterion called for one and none
  /// was tried. What is said to anybody else is no part of it.
  public var apology: ApologyReport? {
    let scale = library.rubric.apology
    let turns = turns.filter { machine.counterpart(in: $0.before.state) == .customer }
    guard scale.parts.contains(where: { $0.moves.contains(where: scale.attempts.contains) && asks(for: $0) }),
      library.rubric.criteria.contains(where: {
        $0.moves.contains(where: scale.attempts.contains) && isOpen($0, by: .customer)
      }) || turns.contains(where: { $0.utterance.moves.contains { scale.attempts.contains($0.move) } })
    else { return nil }
    let parts = scale.parts.map { ApologyReport.Part(part: $0, said: evidence(of: $0)) }
      .filter { !$0.said.isEmpty || asks(for: $0.part) }
    let reasons = scale.multipliers.filter { multiplier in
      turns.contains { machine.holds(multiplier.when, for: $0.utterance, from: $0.before) }
    }
    func weight(_ parts: [ApologyReport.Part]) -> Int { parts.reduce(0) { $0 + $1.part.weight } }
    var score = 100 * weight(parts.filter { !$0.said.isEmpty }) / max(weight(parts), 1)
    for reason in reasons { score = score * reason.percent / 100 }
    let capped = score > scale.cap && !parts.contains { $0.part.id == scale.capPart && !$0.said.isEmpty }
    return ApologyReport(
      parts: parts, score: capped ? scale.cap : score, reasons: reasons, capped: capped)
  }

  private func evidence(of part: ApologyScale.Part) -> [Evidence] {
    earning(part.moves, when: .always, to: .customer).map { turn, heard in
      Evidence(
        turn: turn.turn, words: turn.utterance.quote(of: heard), rule: RuleID("apology.\(part.id)"),
        title: part.title, points: part.weight)
    }
  }

  /// Whether the flow has a place for it before the customer.
  private func asks(for part: ApologyScale.Part) -> Bool {
    machine.flow.states.contains {
      machine.counterpart(in: $0.id) == .customer && $0.expects.contains(where: part.moves.contains)
    }
  }
}
