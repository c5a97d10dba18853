/// Something that keeps the verdict at "not yet" whatever the axes say.
public struct Blocker: Equatable, Sendable {
  public let id: RuleID
  /// Holds of some utterance, or of the run after it.
  public let when: Guard
  public let title: String
  /// The one thing to change, where it holds; nil for what cost most in that turn.
  public var counsel: Counsel?

  public init(id: RuleID, when: Guard, title: String) {
    self.id = id
    self.when = when
    self.title = title
  }
}
