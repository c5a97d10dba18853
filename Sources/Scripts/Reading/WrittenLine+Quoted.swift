import DialogueCore

extension WrittenLine.Value {
  /// The line's key with its value in quotes that hold it; of a long value what it begins with.
  var quoted: String {
    guard let first = text.first, first == "'" || first == "\"", text.count > 1 else {
      return Self.quoted(key, text)
    }
    // `'Who's first'`: what was meant to be the quotes.
    if first == text.last { return Self.quoted(key, String(text.dropFirst().dropLast())) }
    // `'Who's first`: the one that was read as the end is an apostrophe.
    let behind = text.dropFirst().drop { $0 != first }.dropFirst().first
    return Self.quoted(key, behind?.isLetter == true ? String(text.dropFirst()) : text)
  }

  /// - Parameter key: Empty for an entry of a list.
  static func quoted(_ key: String, _ text: String) -> String {
    let short = text.beginning(of: 48)
    let quoted = text.contains("\"") ? "'\(short.replacing("'", with: "''"))'" : "\"\(short)\""
    return key.isEmpty ? quoted : "\(key): \(quoted)"
  }
}
