/// A value of a script: a text, a list or a section, not yet known which.
struct Item {
  let node: ScriptNode
  let report: Report

  init(_ node: ScriptNode, _ report: Report) {
    self.node = node
    self.report = report
  }

  var place: Place {
    Place(
      file: report.file.name, line: node.line, column: node.column,
      length: word?.place.length ?? 1)
  }

  /// What it is, as messages call it.
  var kind: String {
    switch node.content {
    case .map: "keys with values"
    case .list: "a list"
    case .text(let text, _): isEmpty ? "nothing" : "the text '\(text)'"
    }
  }

  /// Whether nothing stands after the key.
  var isEmpty: Bool {
    if case .text(let text, let style) = node.content { text.isEmpty && style == .plain } else { false }
  }

  /// The text, when it is one.
  var word: Word? {
    guard case .text(let text, let style) = node.content else { return nil }
    return Word(text, file: report.file.name, line: node.line, column: node.column, style: style)
  }

  /// The values of a list; a single value stands for a list of one, nothing for an empty one.
  var items: [Item] {
    if case .list(let values) = node.content { return values.map { Item($0, report) } }
    return isEmpty ? [] : [self]
  }

  /// The section, when it is one.
  func section(as kind: String) -> Section? {
    if case .map(let pairs) = node.content { Section(pairs, as: kind, report) } else { nil }
  }

  /// Reports that something else was expected here: "a text".
  func expected(_ what: String, help: String = "") {
    report.add(.wrongKind, at: place, "expected \(what), found \(kind)", help: help)
  }
}
