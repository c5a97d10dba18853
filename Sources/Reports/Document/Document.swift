/// Something to be read, as plain data: a terminal, a chat client or a page shows it in its own way.
public struct Document: Hashable, Sendable {
  public var sections: [Section]

  public init(_ sections: [Section]) { self.sections = sections }

  public struct Section: Hashable, Sendable {
    /// Empty for a section that needs none.
    public var title: String
    public var elements: [Element]

    public init(_ title: String = "", _ elements: [Element]) {
      self.title = title
      self.elements = elements
    }
  }

  public enum Element: Hashable, Sendable {
    case paragraph(Phrase)
    case table(Table)
    case curve(Curve)
  }
}
