import CReadline

extension String {
  /// How many columns the text takes on a terminal, on one line.
  public var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns the character takes: 0, 1 or 2. A cluster is as wide as its widest scalar.
  var displayWidth: Int {
    if isASCII { return isNewline ? 0 : 1 }
    CharacterEncoding.prepare()
    let scalars = unicodeScalars
    let asPicture =
      scalars.contains("\u{FE0F}") || (scalars.first.map(Self.isFlagHalf) ?? false) && scalars.count > 1
    if asPicture { return 2 }
    return scalars.map { Int(max(0, wcwidth(CInt(truncatingIfNeeded: $0.value)))) }.max() ?? 0
  }

  private static func isFlagHalf(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
