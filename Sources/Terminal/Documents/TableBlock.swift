import Reports

/// A table in columns; where the window is too narrow for them, a line for each cell.
struct TableBlock: Block {
  let table: Table
  /// Columns between cells.
  private static let gap = 2
  /// The least room for the flexible column.
  private static let leastRoom = 24

  func lines(in layout: Layout) -> [StyledText] {
    let cells = table.rows.map { $0.map { StyledText($0) } }
    guard let columns = cells.map(\.count).max() else { return [] }
    var widths = (0..<columns).map { column in cells.map { $0[column].width }.max() ?? 0 }
    let fixed = widths.indices.filter { $0 != table.flexible && widths[$0] > 0 }
      .reduce(table.indent) { $0 + widths[$1] + Self.gap }
    let room = layout.width - fixed
    guard room >= Self.leastRoom else { return stacked(cells, in: layout) }
    widths[table.flexible] = min(widths[table.flexible], room)
    return cells.flatMap { row(of: $0, widths) }
  }

  private func row(of cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    let broken = cells.enumerated().map { column, cell in
      column == table.flexible ? cell.wrapped(to: max(1, widths[column])) : [cell]
    }
    return (0..<(broken.map(\.count).max() ?? 0)).map { index in
      var line = StyledText.blank(table.indent)
      var due = 0
      for (column, lines) in broken.enumerated() where widths[column] > 0 {
        let cell = index < lines.count ? lines[index] : StyledText()
        if !cell.isEmpty {
          line += StyledText.blank(due) + cell
          due = 0
        }
        due += widths[column] - cell.width + Self.gap
      }
      return line
    }
  }

  private func stacked(_ cells: [[StyledText]], in layout: Layout) -> [StyledText] {
    cells.flatMap { row in
      row.filter { !$0.isEmpty }.enumerated().flatMap { index, cell in
        let indent = index == 0 ? min(table.indent, 2) : 4
        return cell.wrapped(to: max(1, layout.width - indent)).map { StyledText.blank(indent) + $0 }
      }
    }
  }
}
