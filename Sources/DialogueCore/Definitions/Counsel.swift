/// What the debrief advises where something hurt that is no bad move: a good one at the wrong time, a lie, a blocker.
public struct Counsel: Equatable, Sendable {
  /// As a rule in the imperative.
  public let advice: String
  /// The good move that belongs in its place, whose model line is shown; nil for none.
  public let instead: MoveID?

  public init(advice: String, instead: MoveID? = nil) {
    self.advice = advice
    self.instead = instead
  }
}
