import DialogueCore
import Reports

/// Trust and heat drawn over the turns, the newest at the right.
///
///      70 ┤ ●──╮           ╭──○ trust 61
///      50 ┤    ╰──●──╮  ╭──╯
///      30 ┤ ○────────╰──●─────● heat 33
///           0  1     2  3     4
struct CurveChart: Block {
  let curve: Curve

  /// Columns left of the first mark: the scale.
  private static let scale = 8
  /// Columns right of the last: what it stands for, "  trust 100".
  private static let legend = 11
  private static let widestStep = 6
  private static let mostRows = 8

  func lines(in layout: Layout) -> [StyledText] {
    let room = layout.width - Self.scale - Self.legend
    let step = min(Self.widestStep, room / max(1, curve.points.count - 1))
    guard step >= 3 else { return tooLong(for: layout) }
    let values = curve.points.flatMap { [$0.meters.trust, $0.meters.heat] }
    let grid = Grid(lowest: values.min() ?? 0, highest: values.max() ?? 100, atMost: Self.mostRows)
    var canvas = Canvas(columns: (curve.points.count - 1) * step + 1, rows: grid.rows)
    canvas.draw(curve.points.map { grid.row(of: $0.meters.trust) }, step: step, mark: "○", ink: .green)
    canvas.draw(curve.points.map { grid.row(of: $0.meters.heat) }, step: step, mark: "●", ink: .red)
    let last = curve.points.last?.meters ?? Meters(trust: 0, heat: 0)
    return canvas.lines.enumerated().map { row, line in
      var names: [StyledText] = []
      if grid.row(of: last.heat) == row { names.append(StyledText("heat \(last.heat)", .red)) }
      if grid.row(of: last.trust) == row { names.append(StyledText("trust \(last.trust)", .green)) }
      let legend = names.reduce(StyledText()) { $0 + "  " + $1 }
      return StyledText(padded("\(grid.value(of: row))", to: 5) + " ┤ ", .faint) + line + legend
    } + [turns(step: step)]
  }

  /// The numbers of the turns, under their marks.
  private func turns(step: Int) -> StyledText {
    var text = String(repeating: " ", count: Self.scale)
    for (index, point) in curve.points.enumerated() {
      let column = Self.scale + index * step
      text += String(repeating: " ", count: max(0, column - text.count)) + "\(point.turn)"
    }
    return StyledText(text, .faint)
  }

  /// Sentences, for a window or a rehearsal in which no chart can be read.
  private func tooLong(for layout: Layout) -> [StyledText] {
    curve.sentences.flatMap { StyledText($0).lines(in: layout) }
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// Which value stands in which row; row 0 is the top.
private struct Grid {
  let top: Int
  let step: Int
  let rows: Int

  init(lowest: Int, highest: Int, atMost mostRows: Int) {
    let steps = [10, 20, 25]
    let step = steps.first { highest / $0 - lowest / $0 + 2 <= mostRows } ?? 25
    self.step = step
    let top = (highest + step / 2) / step * step
    self.top = top
    rows = (top - lowest + step / 2) / step + 1
  }

  func row(of value: Int) -> Int { (top - value + step / 2) / step }
  func value(of row: Int) -> Int { top - row * step }
}

/// Characters in rows and columns, to draw lines on.
private struct Canvas {
  private var cells: [[(character: Character, ink: Ink)]]

  init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: (" ", .plain), count: columns), count: rows)
  }

  /// A line through the rows, one every `step` columns, with a mark at each.
  mutating func draw(_ rows: [Int], step: Int, mark: Character, ink: Ink) {
    for (index, (from, to)) in zip(rows, rows.dropFirst()).enumerated() {
      let start = index * step
      let bend = start + step / 2
      for column in (start + 1)..<bend { cells[from][column] = ("─", ink) }
      for column in (bend + 1)..<(start + step) { cells[to][column] = ("─", ink) }
      if from == to {
        cells[from][bend] = ("─", ink)
        continue
      }
      for row in (min(from, to) + 1)..<max(from, to) { cells[row][bend] = ("│", ink) }
      cells[from][bend] = (from < to ? "╮" : "╯", ink)
      cells[to][bend] = (from < to ? "╰" : "╭", ink)
    }
    for (index, row) in rows.enumerated() { cells[row][index * step] = (mark, ink) }
  }

  var lines: [StyledText] {
    cells.map { row in
      let drawn = (row.lastIndex { $0.character != " " } ?? -1) + 1
      return row[..<drawn].reduce(StyledText()) { $0 + StyledText(String($1.character), $1.ink) }
    }
  }
}
