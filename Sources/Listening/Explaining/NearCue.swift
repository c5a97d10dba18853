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
}
