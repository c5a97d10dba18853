/// How deep into what the counterpart could tell an utterance reaches.
public struct Layer: Equatable, Sendable {
  /// From 1, the nearest, to 4, the deepest; see `Fact.layer`.
  public let layer: Int
  public let when: Guard

  public init(_ layer: Int, when: Guard) {
    self.layer = layer
    self.when = when
  }
}
