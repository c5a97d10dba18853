import DialogueCore

/// Points with the words that earned or cost them, and the published rule.
public struct Evidence: Equatable, Sendable {
  /// 1-based.
  public let turn: Int
  /// The rep's own words; what no move shows is all that was said, or its beginning.
  public let words: String
  public let rule: RuleID
  /// What it was, for people.
  public let title: String
  /// Negative when it cost.
  public let points: Int

  public init(turn: Int, words: String, rule: RuleID, title: String, points: Int) {
    self.turn = turn
    self.words = words
    self.rule = rule
    self.title = title
    self.points = points
  }

  /// What a criterion gives for a move in a turn.
  init(of heard: Heard, in turn: TurnRecord, meeting criterion: Criterion) {
    self.init(
      turn: turn.turn, words: turn.utterance.quote(of: heard), rule: criterion.id, title: criterion.title,
      points: criterion.points / criterion.times)
  }
}
