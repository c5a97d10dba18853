/// An utterance that must, or must not, be heard as a move.
public struct Example: Equatable, Sendable {
  public let text: String
  public let matches: Bool
  /// Words that the move must be heard in; nil when any will do.
  public let words: String?
  public let said: String?
  public let with: Role?
  public let done: [MoveID]
  public let flow: FlowID?

  public init(
    text: String, matches: Bool, words: String? = nil, said: String? = nil, with: Role? = nil,
    done: [MoveID] = [], flow: FlowID? = nil
  ) {
    self.text = text
    self.matches = matches
    self.words = words
    self.said = said
    self.with = with
    self.done = done
    self.flow = flow
  }
}
