/// A value of a script as the YAML parser read it: a text, a list or a map, with its place.
final class ScriptNode {
  enum Content {
    case text(String, Word.Style)
    case list([ScriptNode])
    case map([(key: ScriptNode, value: ScriptNode)])
  }

  let content: Content
  /// From 1.
  let line: Int
  let column: Int

  init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}
