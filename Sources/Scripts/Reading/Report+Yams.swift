import Yams

extension Report {
  /// What the YAML parser stumbled over, in our words and with a place.
  func add(_ error: YamlError) {
    switch error {
    case .scanner(let context?, _, _, _)
    where context.text.contains("alias") || context.text.contains("anchor"):
      add(
        .anchor, at: place(context.mark), "anchors (&name) and aliases (*name) are not used in scripts",
        help: "put text that begins with '*' or '&' in quotes")
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let after = context.map { " \($0.text) that begins in line \($0.mark.line)" } ?? ""
      add(
        .syntax, at: place(mark), "\(problem)\(after)",
        help:
          "look at the indent, at quotes that are not closed, and at ': ' inside a text that is not quoted")
    case .composer(_, let problem, let mark, _) where problem.contains("alias"):
      add(
        .anchor, at: place(mark), "anchors (&name) and aliases (*name) are not used in scripts",
        help: "put text that begins with '*' or '&' in quotes")
    case .composer(_, _, let mark, _):
      add(
        .severalDocuments, at: place(mark), "a second document begins here ('---')",
        help: "a script file holds one document; move the second into a file of its own")
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      add(
        .duplicateKey, at: secondKey(key, after: context.mark), "the key '\(key)' stands here a second time",
        help: "keep one of them; it first stands in line \(context.mark.line)")
    case .reader(let problem, _, _, _):
      add(
        .notText, at: Place(file: file.name, line: 1, column: 1), problem,
        help: "remove the control characters")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      add(.syntax, at: Place(file: file.name, line: 1, column: 1), "cannot be read as YAML: \(error)")
    }
  }

  private func place(_ mark: Mark) -> Place { Place(file: file.name, line: mark.line, column: mark.column) }

  /// Yams points at the first of two equal keys: the second is looked for on the same line, then in the same
  /// column below.
  private func secondKey(_ key: String, after mark: Mark) -> Place {
    func place(_ line: Int, _ column: Int) -> Place {
      Place(file: file.name, line: line, column: column, length: key.unicodeScalars.count)
    }
    let name = Array(key.unicodeScalars)
    func isKey(_ line: [Unicode.Scalar], at column: Int) -> Bool {
      let rest = line.dropFirst(column - 1)
      let bare = rest.first == "\"" || rest.first == "'" ? rest.dropFirst() : rest
      return bare.starts(with: name)
        && bare.dropFirst(name.count).drop { $0 == " " || $0 == "\"" || $0 == "'" }.first == ":"
    }
    let lines = file.lines
    let first = Array(lines[mark.line - 1].unicodeScalars)
    for column in stride(from: mark.column + name.count, through: first.count, by: 1)
    where isKey(first, at: column) && " {,".unicodeScalars.contains(first[column - 2]) {
      return place(mark.line, column)
    }
    for number in stride(from: mark.line + 1, through: lines.count, by: 1)
    where isKey(Array(lines[number - 1].unicodeScalars), at: mark.column) {
      return place(number, mark.column)
    }
    return place(mark.line, mark.column)
  }
}
