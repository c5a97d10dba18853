import Coaching
import DialogueCore
import Transcripts

/// One meter of several attempts in one drawing.
struct OverlayView: View {
  let meter: String
  let kind: String
  let description: PageText
  let grid: [GridLineView]
  let lines: [OverlayLineView]

  /// None where nobody with meters was across the table.
  static func charts(of attempts: [Attempt], columns: [ColumnView]) -> [OverlayView] {
    let curves = zip(columns, attempts.map(\.curve)).compactMap { column, curve in curve.map { (column, $0) }
    }
    guard curves.count > 1 else { return [] }
    return [Meter.trust, .heat].map { OverlayView($0, of: curves) }
  }

  private init(_ meter: Meter, of curves: [(ColumnView, Curve)]) {
    self.meter = meter == .trust ? "Trust" : "Heat"
    kind = meter.rawValue
    let plot = Plot(turns: curves.map { $0.1.points.count }.max() ?? 1)
    grid = plot.grid
    let latest = curves.map { $0.0.number }.max() ?? 0
    lines = curves.map { column, curve in
      let readings = curve.points.map { $0.meters[meter] }
      return OverlayLineView(
        number: column.number, points: plot.line(readings), isLatest: column.number == latest,
        endX: plot.x(readings.count - 1), endY: plot.y(readings.last ?? 0),
        textX: plot.rounded(plot.x(readings.count - 1) + 8),
        textY: plot.rounded(plot.y(readings.last ?? 0) + 4))
    }
    description =
      curves.map { column, curve in
        let readings = curve.points.map { $0.meters[meter] }
        return
          "\(column.number), \(column.name.renderText): from \(readings.first ?? 0) to \(readings.last ?? 0)."
      }.joined(separator: " ").onPage
  }
}

struct OverlayLineView: View {
  let number: Int
  let points: String
  let isLatest: Bool
  let endX: Double
  let endY: Double
  let textX: Double
  let textY: Double
}
