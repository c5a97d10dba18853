import DialogueCore

/// A file of settings: keys with a text each, in the YAML of the scripts and with their diagnostics.
public struct SettingsFile: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public let key: String
    public let value: String
    /// From 1.
    public let line: Int
  }

  /// What was read, in the file's order; a value that something is wrong with is left out.
  public let entries: [Entry]
  /// Everything that is wrong, in the file's order.
  public let diagnostics: [Diagnostic]

  /// - `kind`: What the file is, as messages call it.
  /// - `keys`: Those that it may have.
  /// - `expectation`: Says what is expected instead of a key's value; nil where the value is one.
  public init(
    _ file: ScriptFile, kind: String, keys: [String], expectation: (_ key: String, _ value: String) -> String?
  ) {
    let report = Report(file)
    var entries: [Entry] = []
    if !file.saysNothing, let section = Document(report: report).section(as: kind) {
      for key in keys {
        guard let item = section[key] else { continue }
        guard let word = item.word else {
          item.expected("a text")
          continue
        }
        if let expected = expectation(key, word.text) {
          item.expected(expected)
        } else {
          entries.append(Entry(key: key, value: word.text, line: word.place.line))
        }
      }
      section.finish()
    }
    self.entries = entries.sorted { $0.line < $1.line }
    diagnostics = report.diagnostics.sorted()
  }
}

extension ScriptFile {
  /// Whether it holds nothing but blank lines and comments.
  fileprivate var saysNothing: Bool {
    lines.allSatisfy { $0.isBlank || $0.drop(while: \.isWhitespace).first == "#" }
  }
}
