extension String {
  /// The text where it has at most so many characters, else its beginning and " ...", which together have as many.
  public func beginning(of length: Int) -> String { count <= length ? self : prefix(length - 4) + " ..." }
}
