import Reports

extension Document {
  /// The document line after line, the last one without its end.
  var plainText: String { lines.map(\.text).joined(separator: "\n") }
}
