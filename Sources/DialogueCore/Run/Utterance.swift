/// What the rep said, and what listening made of it. A value that is shared, as a `Step` is.
public final class Utterance: Equatable, Sendable {
  public let text: String
  /// In the order of their words; a move appears once, with its strongest words.
  public let moves: [Heard]
  public let flags: [FlagID]
  public let topics: [TopicID]
  public let commitments: [Commitment]
  /// Whether it holds a question.
  public let asks: Bool
  /// Whether none of its words are known: `asdf qwer`.
  public let gibberish: Bool

  public init(
    text: String, moves: [Heard] = [], flags: [FlagID] = [], topics: [TopicID] = [],
    commitments: [Commitment] = [], asks: Bool = false, gibberish: Bool = false
  ) {
    self.text = text
    self.moves = moves
    self.flags = flags
    self.topics = topics
    self.commitments = commitments
    self.asks = asks
    self.gibberish = gibberish
  }

  public static func == (one: Utterance, other: Utterance) -> Bool {
    one.text == other.text && one.moves == other.moves && one.flags == other.flags
      && one.topics == other.topics
      && one.commitments == other.commitments && one.asks == other.asks && one.gibberish == other.gibberish
  }

  public func heard(_ move: MoveID) -> Heard? { moves.first { $0.move == move } }

  /// Whether listening made nothing of it.
  public var unmatched: Bool { moves.isEmpty && topics.isEmpty }
  /// Whether nothing was said.
  var isSilence: Bool { text.isBlank }
  /// Whether there is no word in it: "...".
  var isWordless: Bool { text.allSatisfy { $0.isWhitespace || ".…-–—".contains($0) } }
}
