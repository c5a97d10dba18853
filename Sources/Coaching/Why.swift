import DialogueCore

/// What made a reaction: the words, what was heard in them, by which rules it moved the meters, and what was nearly
/// heard.
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

    public init(title: String, words: String, reason: String) {
      self.title = title
      self.words = words
      self.reason = reason
    }
  }

  /// What the circumstances made of it.
  public struct Flag: Equatable, Sendable {
    public let id: FlagID
    public let title: String
    /// Why it matters, in a sentence; nil where the scripts no longer have it.
    public let why: String?
  }

  /// 1-based.
  public let turn: Int
  public let text: String
  public let reasons: [Reason]
  /// What the scripts changed on top of the rules.
  public let extras: [AppliedRule]
  public let flags: [Flag]
  public let near: [Near]
  public let moved: MetersMoved?

  /// - `near`: What listening found in the utterance and did not count.
  public init(_ turn: TurnRecord, library: Library, near: [Near]) {
    self.turn = turn.turn
    text = turn.utterance.text
    reasons = turn.utterance.moves.map { heard in
      let applied = turn.rules.first { $0.move == heard.move }
      return Reason(
        move: heard.move, title: library.moves[heard.move]?.title ?? heard.move.text, words: heard.words,
        cues: heard.cues, rule: applied,
        why: applied.flatMap { applied in library.rubric.rules.first { $0.id == applied.rule }?.why },
        gate: applied?.gate.flatMap { gate in library.rubric.gates.first { $0.id == gate }?.why })
    }
    extras = turn.rules.filter(\.isOfScripts)
    flags = turn.utterance.flags.map { id in
      Flag(id: id, title: library.title(of: id), why: library.flags.first { $0.flag == id }?.why)
    }
    self.near = near
    moved = turn.step.moved
  }
}
