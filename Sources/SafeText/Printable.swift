extension String {
  /// The text with nothing in it that acts instead of showing: whoever wrote it, it cannot move a cursor, change
  /// colours, end a line of a format where none ends, or reorder what stands beside it.
  ///
  /// Every way of ending a line becomes `\n`, a tab a space. Other control characters become their pictures (U+2400 block);
  /// C1 controls, marks that turn the direction of writing, interlinear annotations, byte order marks and noncharacters become
  /// U+FFFD. Everything else stays, scalar by scalar.
  public var printable: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var safe = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar != "\n" || previous != "\r" { safe.append(scalar.printable) }
      previous = scalar
    }
    return String(safe)
  }

  /// The same on one line: what stands on several has a blank between two.
  public var onOneLine: String { printable.split(separator: "\n").joined(separator: " ") }
}

extension Unicode.Scalar {
  fileprivate var printable: Unicode.Scalar {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xFEFF, 0xFDD0...0xFDEF: "\u{FFFD}"
    case _ where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: self
    }
  }
}

extension String {
  /// What somebody gave for a name, as a message repeats it: on one line, safe to show, and short. Scalars are counted,
  /// since one character may have a thousand accents.
  public var asName: String { String(unicodeScalars.prefix(80)).onOneLine }
}
