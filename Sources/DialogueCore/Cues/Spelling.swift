/// What a spelling stands for: `gonna` for `going to`.
public struct Spelling: Equatable, Sendable {
  /// One or more words.
  public let meant: String
  /// Single words, apostrophes included.
  public let written: [String]

  public init(meant: String, written: [String]) {
    self.meant = meant
    self.written = written
  }
}
