extension Pattern {
  /// Reads a pattern; throws where it is not well formed.
  public init(parsing source: String) throws(PatternError) {
    var parser = PatternParser(source)
    self.init(source: source, root: try parser.parse())
  }
}

/// Why a text is no pattern, and where.
public struct PatternError: Error, Equatable, Sendable {
  /// What is wrong and what to write instead, as one clause.
  public let reason: String
  /// Unicode scalars from the start of the pattern.
  public let offset: Int
}
