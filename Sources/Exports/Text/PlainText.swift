import SafeText

extension String {
  /// The lines of it that hold anything, without the blanks around them.
  var plainLines: [String] {
    printable.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The same in one.
  var plainLine: String { plainLines.joined(separator: " ") }
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
