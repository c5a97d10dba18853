/// A phrase pattern over the words of an utterance. (Being written.)
public struct Pattern: Equatable, Sendable {
  public let source: String

  public init(source: String) { self.source = source }
}
