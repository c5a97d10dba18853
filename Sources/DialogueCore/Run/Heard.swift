/// A move heard in an utterance, with the words that show it.
public struct Heard: Equatable, Sendable {
  public let move: MoveID
  /// The telling words, as they were typed.
  public let words: String
  /// Unicode scalars from the start of the utterance, end exclusive.
  public let range: Range<Int>
  /// The sum of the strengths of its cues.
  public let strength: Int
  /// The cues that fired, strongest first.
  public let cues: [String]
  /// Why, in one line, for people.
  public let why: String

  public init(
    move: MoveID, words: String, range: Range<Int>, strength: Int, cues: [String], why: String
  ) {
    self.move = move
    self.words = words
    self.range = range
    self.strength = strength
    self.cues = cues
    self.why = why
  }
}
