/// Rows of cells under each other.
public struct Table: Hashable, Sendable {
  /// All of the same length.
  public var rows: [[Phrase]]
  /// The column, from 0, whose text may be broken into lines; the others are as wide as their widest cell.
  public var flexible: Int
  /// Columns, of a terminal, that the whole stands in from the left.
  public var indent: Int

  public init(_ rows: [[Phrase]], flexible: Int, indent: Int = 0) {
    self.rows = rows
    self.flexible = flexible
    self.indent = indent
  }
}
