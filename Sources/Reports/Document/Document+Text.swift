extension Document {
  /// The document one line after another, without columns or charts: for screen readers and chat clients.
  ///
  /// Sections are set apart by an empty line.
  public var lines: [Phrase] {
    var lines: [Phrase] = []
    for section in sections {
      if !lines.isEmpty { lines.append("") }
      if !section.title.isEmpty { lines.append(Phrase(section.title, .strong)) }
      lines += section.elements.flatMap(\.lines)
    }
    return lines
  }

  /// The same as plain text, each line ended.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  /// The same without the last line's end, for messages.
  public var plainText: String { lines.map(\.text).joined(separator: "\n") }
}

extension Document.Element {
  /// Line after line, without columns or charts.
  public var lines: [Phrase] {
    switch self {
    case .paragraph(let phrase): [phrase.unindented]
    case .table(let table): table.rows.map(Self.line)
    case .curve(let curve): curve.sentences.map { Phrase($0) }
    }
  }

  /// The cells that hold something, after one another.
  private static func line(of row: [Phrase]) -> Phrase {
    let cells = row.filter { !$0.isEmpty }.map(\.unindented)
    return cells.dropFirst().enumerated().reduce(cells.first ?? "") { line, cell in
      line + Phrase(cell.offset == 0 ? ": " : ", ") + cell.element
    }
  }
}
