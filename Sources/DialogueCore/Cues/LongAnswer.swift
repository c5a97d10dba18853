/// Raises the threshold of a move by 1 for each long sentence beside its own, before it or after it.
public struct LongAnswer: Equatable, Sendable {
  /// How many words make a sentence long.
  public let words: Int
  /// In which answers.
  public let when: Condition

  public init(words: Int, when: Condition = .not(.saidNothing)) {
    self.words = words
    self.when = when
  }
}
