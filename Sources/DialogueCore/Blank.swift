extension String {
  /// Whether it holds nothing but white space.
  public var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
