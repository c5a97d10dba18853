/// Text that is shown in Markdown as it was written.
enum MarkdownText {
  /// One line with every character escaped that could be markup, there or in the dialects of wikis and trackers.
  static func escaped(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isMarkup(scalar, before, after) || beginsList(scalar, scalars[..<index]) { escaped.append("\\") }
      escaped.append(scalar)
      // Trackers write to people whose names stand behind this; a word joiner is not seen and keeps them from it.
      if scalar == "@", after?.isWordly ?? false, !(before?.isWordly ?? false) { escaped.append("\u{2060}") }
    }
    return String(escaped)
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$", "!": true
    case "+", "-", "=": before == nil
    // An address, or the name of a picture; a time of day is neither.
    case ":":
      (after?.isWordly ?? false || after == "/") && !(before.map { ("0"..."9").contains($0) } ?? false)
    default: false
    }
  }

  /// Whether it is the mark behind a number that begins the line.
  private static func beginsList(_ scalar: Unicode.Scalar, _ before: ArraySlice<Unicode.Scalar>) -> Bool {
    (scalar == "." || scalar == ")") && !before.isEmpty && before.count < 10
      && before.allSatisfy { ("0"..."9").contains($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var isWordly: Bool {
    properties.isAlphabetic || ("0"..."9").contains(self) || "+-_".unicodeScalars.contains(self)
  }
}
