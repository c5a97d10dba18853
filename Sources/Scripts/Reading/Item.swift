import Yams

/// A value of a script: a text, a list or a section, not yet known which.
struct Item {
  let node: Node
  let report: Report

  init(_ node: Node, _ report: Report) {
    self.node = node
    self.report = report
  }

  var place: Place {
    Place(
      file: report.file.name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1,
      length: word?.place.length ?? 1)
  }

  /// What it is, as messages call it.
  var kind: String {
    switch node {
    case .mapping: "keys with values"
    case .sequence: "a list"
    case .scalar(let scalar): isEmpty ? "nothing" : "the text '\(scalar.string)'"
    case .alias: "an alias"
    }
  }

  /// Whether nothing stands after the key.
  var isEmpty: Bool {
    if case .scalar(let scalar) = node { scalar.string.isEmpty && scalar.style == .plain } else { false }
  }

  /// The text, when it is one.
  var word: Word? {
    guard case .scalar(let scalar) = node else { return nil }
    let style: Word.Style =
      switch scalar.style {
      case .any, .plain: .plain
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal, .folded: .block
      }
    return Word(
      scalar.string, file: report.file.name, line: scalar.mark?.line ?? 1, column: scalar.mark?.column ?? 1,
      style: style)
  }

  /// An explicit tag; nil for a plain value.
  var tag: String? {
    switch node {
    case .scalar(let scalar):
      let name = scalar.tag.description
      return name.isEmpty || name == "!" || name == "tag:yaml.org,2002:str" ? nil : name
    case .sequence(let sequence):
      let name = sequence.tag.description
      return name.isEmpty || name == "tag:yaml.org,2002:seq" ? nil : name
    case .mapping(let mapping):
      let name = mapping.tag.description
      return name.isEmpty || name == "tag:yaml.org,2002:map" ? nil : name
    case .alias: return nil
    }
  }

  /// The values of a list; a single value stands for a list of one, nothing for an empty one.
  var items: [Item] {
    if case .sequence(let sequence) = node { return sequence.map { Item($0, report) } }
    return isEmpty ? [] : [self]
  }

  /// The section, when it is one.
  func section(as kind: String) -> Section? {
    if case .mapping(let mapping) = node { Section(mapping, as: kind, report) } else { nil }
  }

  /// Reports that something else was expected here: "a text".
  func expected(_ what: String, help: String = "") {
    report.add(.wrongKind, at: place, "expected \(what), found \(kind)", help: help)
  }
}
