extension String {
  /// The text made safe to show on a terminal: whoever wrote it, it cannot move the cursor, change colours or
  /// reorder what stands beside it.
  ///
  /// Newlines stay, whichever way they are written, a tab becomes a space. Control characters become their pictures (U+2400 block), C1 controls
  /// and bidirectional overrides become U+FFFD.
  public var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var safe = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x20..<0x7F: safe.append(scalar)
      case 0x0D: safe.append("\n")
      case 0x09: safe.append(" ")
      case 0x00..<0x20: safe.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: safe.append("\u{2421}")
      case 0x80..<0xA0: safe.append("\u{FFFD}")
      case 0x2028, 0x2029: safe.append("\n")
      case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: safe.append("\u{FFFD}")
      default: safe.append(scalar)
      }
      previous = scalar
    }
    return String(safe)
  }
}
