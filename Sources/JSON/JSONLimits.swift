/// What the reader is willing to take on, so that no input exhausts stack or memory.
public struct JSONLimits: Hashable, Sendable {
  /// How many arrays and objects may stand inside one another; `[]` alone counts 1. 1 to 1,000.
  public let depth: Int

  /// How many bytes the text may have.
  public let length: Int

  /// Depth 128 and length 64 MiB.
  public static let standard = JSONLimits()

  /// A depth outside 1 to 1,000 is moved to the nearer end: beyond it the reader's stack is not safe.
  public init(depth: Int = 128, length: Int = 64 << 20) {
    self.depth = min(max(depth, 1), 1000)
    self.length = max(length, 0)
  }
}
