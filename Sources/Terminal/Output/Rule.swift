/// A line across that begins a new part, with its title.
public struct Rule: Block, Hashable, Sendable {
  public var title: StyledText

  public init(_ title: StyledText = "") { self.title = title }

  public func lines(in layout: Layout) -> [StyledText] {
    if layout.accessible { return title.lines(in: layout) }
    let head = title.isEmpty ? title : StyledText("── ", .faint) + title + " "
    let free = layout.width - head.width
    guard free >= 0 else { return title.wrapped(to: layout.width) }
    return [head + StyledText(String(repeating: "─", count: free), .faint)]
  }
}
