import DialogueCore
import Listening

/// What made the last reaction: the words, what was heard in them, by which rules it moved the meters, and what was
/// nearly heard.
public struct Why: Equatable, Sendable {
  /// One thing heard, with the rule that it fired.
  public struct Reason: Equatable, Sendable {
    public let move: MoveID
    /// The move's title.
    public let title: String
    public let words: String
    public let cues: [String]
    /// Nil where no rule applies, as when a coach is spoken to.
    public let rule: AppliedRule?
    /// Why the rule is there.
    public let why: String?
    /// Why a gate kept it from earning; nil when none did.
    public let gate: String?
  }

  /// A move that was found and does not count.
  public struct Near: Equatable, Sendable {
    public let title: String
    public let words: String
    /// "strength 2 of 3", "gave way to excuse".
    public let reason: String
  }

  /// 1-based.
  public let turn: Int
  public let text: String
  public let reasons: [Reason]
  /// What the scripts changed on top of the rules.
  public let extras: [AppliedRule]
  public let flags: [FlagID]
  public let near: [Near]
  public let moved: MetersMoved?
}

extension Session {
  /// What made the reaction to the latest utterance; nil before the first.
  public func why() -> Why? {
    guard let last = turns.last else { return nil }
    let moves = stage.library.moves
    let rubric = stage.library.rubric
    let reasons = last.utterance.moves.map { heard in
      let applied = last.rules.first { $0.move == heard.move }
      return Why.Reason(
        move: heard.move, title: moves[heard.move]?.title ?? heard.move.text, words: heard.words,
        cues: heard.cues, rule: applied,
        why: applied.flatMap { applied in rubric.rules.first { $0.id == applied.rule }?.why },
        gate: applied?.gate.flatMap { gate in rubric.gates.first { $0.id == gate }?.why })
    }
    let explained = stage.listener.explain(last.utterance.text, in: machine.context(for: last.before))
    return Why(
      turn: last.turn, text: last.utterance.text, reasons: reasons,
      extras: last.rules.filter { $0.move.text.isEmpty }, flags: last.utterance.flags,
      // A single word that could begin anything is no near hit.
      near: explained.near.filter { $0.words.contains(" ") }.map {
        Why.Near(title: moves[$0.move]?.title ?? $0.move.text, words: $0.words, reason: $0.reason)
      },
      moved: last.step.effects.lazy.compactMap { if case .metersMoved(let moved) = $0 { moved } else { nil } }
        .first)
  }

  /// The answer that an earlier utterance got.
  public func answer(to turn: TurnRecord) -> Answer {
    Answer(utterance: turn.utterance, step: turn.step, machine: machine)
  }
}
