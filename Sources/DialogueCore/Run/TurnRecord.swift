/// One utterance of a rehearsal with where it was made and what it led to: what a score is made from.
public struct TurnRecord: Equatable, Sendable {
  /// The run as it stood before the utterance.
  public let before: Snapshot
  public let utterance: Utterance
  public let step: Step
  /// Whether the rep took it back; it stays on record and is not scored.
  public var retried: Bool

  public init(before: Snapshot, utterance: Utterance, step: Step, retried: Bool = false) {
    self.before = before
    self.utterance = utterance
    self.step = step
    self.retried = retried
  }

  /// 1-based.
  public var turn: Int { step.snapshot.turn }

  /// The rules that moved the meters, empty when none did.
  public var rules: [AppliedRule] { step.moved?.rules ?? [] }
}
