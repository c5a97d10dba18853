/// Something that can be shown: a paragraph, a passage, a rule, a chart.
public protocol Block {
  /// Its lines, none wider than the layout unless it is accessible.
  func lines(in layout: Layout) -> [StyledText]
}

/// The room there is, and for whom.
public struct Layout: Hashable, Sendable {
  /// Columns to fill.
  public var width: Int
  /// For a screen reader: no box drawing, no margins, no line breaks inside a paragraph, labels in words.
  public var accessible: Bool

  public init(width: Int, accessible: Bool) {
    self.width = width
    self.accessible = accessible
  }

  /// The longest line that reads well. A wider window stays empty at the right.
  public static let measure = 88
}

/// A paragraph.
extension StyledText: Block {
  public func lines(in layout: Layout) -> [StyledText] {
    wrapped(to: layout.accessible ? .max : layout.width)
  }
}
