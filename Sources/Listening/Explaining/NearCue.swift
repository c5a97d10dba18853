/// A cue that did not match, and how much of it stands in the utterance.
public struct NearCue: Equatable, Sendable {
  public let cue: String
  public let strength: Int
  /// The pattern, or the one of its choices, that comes nearest.
  public let say: String
  /// The pieces of the pattern that stand in one sentence, and those that do not. Where none is missing, they stand in
  /// another order, or too far apart.
  public let found: [String]
  public let missing: [String]
  /// How far the pattern gets from its start on; nil where something is missing, or where it does not even begin.
  public var reach: Reach?

  public struct Reach: Equatable, Sendable {
    /// What matches so far.
    public let words: String
    /// What of the pattern does not follow it.
    public let next: String
  }
}
