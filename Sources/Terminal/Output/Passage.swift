/// One thing said: who, what, and a note in the right margin.
///
///     Marcus   Line two's been down since Tuesday. I've got eleven people
///              sweeping floors.                      trust 33 ▲ · heat 62 ▼
public struct Passage: Block, Hashable, Sendable {
  public var label: StyledText
  public var text: StyledText
  public var margin: StyledText
  /// The column at which the text begins, 0-based; one past the label where that is longer.
  public var column: Int

  public init(_ label: StyledText, _ text: StyledText, margin: StyledText = "", column: Int = 9) {
    self.label = label
    self.text = text
    self.margin = margin
    self.column = column
  }

  /// The least room for text beside a label; with less, the label stands above.
  private static let leastRoom = 30

  public func lines(in layout: Layout) -> [StyledText] {
    guard !layout.accessible else { return spoken }
    let body = body(in: layout.width)
    guard !margin.isEmpty, let last = body.last else { return body }

    let free = layout.width - last.width - margin.width
    if free >= 2 { return body.dropLast() + [last + StyledText.blank(free) + margin] }
    return body
      + margin.wrapped(to: layout.width).map { StyledText.blank(layout.width - $0.width) + $0 }
  }

  private func body(in width: Int) -> [StyledText] {
    let column = label.isEmpty ? column : max(column, label.width + 1)
    guard width - column >= Self.leastRoom else {
      return label.wrapped(to: width) + text.wrapped(to: width - 2).map { StyledText.blank(2) + $0 }
    }
    return text.wrapped(to: width - column).enumerated().map { index, line in
      index == 0 ? label + StyledText.blank(column - label.width) + line : StyledText.blank(column) + line
    }
  }

  private var spoken: [StyledText] {
    let paragraphs = text.wrapped(to: .max)
    let first = label.isEmpty ? paragraphs[0] : label + ": " + paragraphs[0]
    return [first] + paragraphs.dropFirst() + (margin.isEmpty ? [] : [margin])
  }
}
