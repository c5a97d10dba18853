/// Where things are in a drawing of readings over turns.
struct Plot {
  static let width = 720.0
  static let height = 260.0
  private static let left = 40.0
  private static let right = 96.0
  private static let top = 14.0
  private static let bottom = 34.0

  /// Points, the start included; 1 at least.
  let turns: Int

  /// From one turn to the next.
  var step: Double { (Self.width - Self.left - Self.right) / Double(max(1, turns - 1)) }

  func x(_ index: Int) -> Double { rounded(Self.left + step * Double(index)) }

  /// A reading from 0 to 100.
  func y(_ reading: Int) -> Double {
    let room = Self.height - Self.top - Self.bottom
    return rounded(Self.top + room * (1 - Double(reading) / 100))
  }

  func rounded(_ length: Double) -> Double { (length * 10).rounded() / 10 }

  /// The points of a polyline.
  func line(_ readings: [Int]) -> String {
    readings.enumerated().map { "\(x($0)),\(y($1))" }.joined(separator: " ")
  }

  var grid: [GridLineView] {
    [0, 25, 50, 75, 100].map { GridLineView(value: $0, y: y($0), textY: rounded(y($0) + 4)) }
  }

  /// Names at the right end of lines, apart from each other.
  func labels(_ ends: [(kind: String, text: String, reading: Int)]) -> [LabelView] {
    var lowest = -Double.infinity
    return ends.enumerated().sorted {
      (y($0.element.reading), $0.offset) < (y($1.element.reading), $1.offset)
    }
    .map { _, end in
      lowest = max(y(end.reading) + 4, lowest + Self.lineHeight)
      return LabelView(kind: end.kind, text: end.text, y: rounded(lowest))
    }
  }

  private static let lineHeight = 16.0
}
