extension String {
  /// The text without anything that acts instead of showing: every line end becomes `\n`, a tab a space; control
  /// characters and marks that turn the direction of writing become U+FFFD.
  var plain: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var plain = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: plain.append("\n")
      case 0x09: plain.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0: plain.append("\u{FFFD}")
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xFEFF:
        plain.append("\u{FFFD}")
      default: plain.append(scalar)
      }
      previous = scalar
    }
    return String(plain)
  }

  /// The lines of it that hold anything, without the blanks around them.
  var plainLines: [String] {
    plain.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The same on one line.
  var onOneLine: String { plainLines.joined(separator: " ") }
}

extension StringProtocol {
  /// Without the white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
