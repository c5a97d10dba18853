/// When the coach speaks up during a rehearsal.
public struct Asides: Equatable, Sendable {
  /// A bad move is remarked on the first time and again at this time (3).
  public let again: Int
  /// A good move is remarked on the first time if its rules brought heat down by this much (5) ...
  public let mattered: Int
  /// ... and the coach has been quiet for this many utterances (2).
  public let rest: Int

  public init(again: Int, mattered: Int, rest: Int) {
    self.again = again
    self.mattered = mattered
    self.rest = rest
  }
}
