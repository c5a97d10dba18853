extension String {
  /// With a capital to begin with.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// A clause as a sentence: with a capital, and a full stop where it ends without a mark.
  public var asSentence: String {
    capitalizedFirst + (last.map { ".?!".contains($0) } ?? true ? "" : ".")
  }
}
