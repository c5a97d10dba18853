import Reports

/// A document on a screen: its titles bold, its tables in columns, its curve drawn.
public struct DocumentBlock: Block, Hashable {
  public let document: Document

  public init(_ document: Document) { self.document = document }

  public func lines(in layout: Layout) -> [StyledText] {
    if layout.accessible { return document.lines.map { StyledText($0) } }
    var lines: [StyledText] = []
    for section in document.sections {
      if !lines.isEmpty { lines.append("") }
      if !section.title.isEmpty { lines += StyledText(section.title, .bold).lines(in: layout) }
      for element in section.elements { lines += element.block.lines(in: layout) }
    }
    return lines
  }
}

extension Document.Element {
  fileprivate var block: any Block {
    switch self {
    case .paragraph(let phrase): StyledText(phrase)
    case .table(let table): TableBlock(table: table)
    case .curve(let curve): CurveChart(curve: curve)
    }
  }
}

extension StyledText {
  init(_ phrase: Phrase) {
    self.init()
    for run in phrase.runs { self += StyledText(run.text, run.tone.ink) }
  }
}

extension Phrase.Tone {
  fileprivate var ink: Ink {
    switch self {
    case .plain: .plain
    case .strong: .bold
    case .faint: .faint
    case .good: .green
    case .bad: .red
    }
  }
}
