import DialogueCore

/// Trust and heat over the turns, as a drawing with a link on every turn, and as a table.
///
/// Lengths are those of the drawing, 720 by 260.
struct ChartView: View {
  let prefix: String
  let summary: String
  let grid: [GridLineView]
  let trust: String
  let heat: String
  let marks: [MarkView]
  let labels: [LabelView]
  let rows: [ReadingView]

  init(_ curve: Curve, prefix: String) {
    self.prefix = prefix
    let plot = Plot(turns: curve.points.count)
    let points = curve.points
    grid = plot.grid
    trust = plot.line(points.map(\.meters.trust))
    heat = plot.line(points.map(\.meters.heat))
    let every = max(1, (points.count + 24) / 25)
    marks = points.enumerated().map { index, point in
      MarkView(
        point, index: index, plot: plot, isNumbered: index % every == 0 || index == points.count - 1,
        place: "\(prefix)t\(point.turn)", sentence: curve.sentences[index])
    }
    let last = points.last?.meters ?? Meters(trust: 0, heat: 0)
    labels = plot.labels([
      ("trust", "Trust \(last.trust)", last.trust), ("heat", "Heat \(last.heat)", last.heat),
    ])
    rows = points.enumerated().map { index, point in
      ReadingView(
        point, before: index == 0 ? nil : points[index - 1].meters, place: "\(prefix)t\(point.turn)")
    }
    let first = points.first?.meters ?? last
    summary =
      "Over \(counted(points.count - 1, "turn")) trust went from \(first.trust) to \(last.trust), "
      + "heat from \(first.heat) to \(last.heat)."
  }
}

/// The readings at one turn.
struct MarkView: View {
  let place: String
  let sentence: String
  let x: Double
  let left: Double
  let width: Double
  let trustY: Double
  let heatLeft: Double
  let heatTop: Double
  let heatSize: Double
  let radius: Double
  let number: Int?

  init(_ point: Curve.Point, index: Int, plot: Plot, isNumbered: Bool, place: String, sentence: String) {
    self.place = place
    self.sentence = sentence
    x = plot.x(index)
    left = plot.rounded(x - plot.step / 2)
    width = plot.rounded(plot.step)
    radius = plot.step < 12 ? 2 : 4
    trustY = plot.y(point.meters.trust)
    heatSize = radius * 2 - 1
    heatLeft = plot.rounded(x - heatSize / 2)
    heatTop = plot.rounded(plot.y(point.meters.heat) - heatSize / 2)
    number = isNumbered ? point.turn : nil
  }
}

struct GridLineView: View {
  let value: Int
  let y: Double
  let textY: Double
}

struct LabelView: View {
  let kind: String
  let text: String
  let y: Double
}

/// A row of the table beside a chart.
struct ReadingView: View {
  let turn: Int
  let place: String
  let isStart: Bool
  let trust: Int
  let trustChange: String
  let heat: Int
  let heatChange: String

  init(_ point: Curve.Point, before: Meters?, place: String) {
    turn = point.turn
    self.place = place
    isStart = before == nil
    let change = before.map { point.meters - $0 } ?? .none
    (trust, heat) = (point.meters.trust, point.meters.heat)
    (trustChange, heatChange) = (change.trust.signed, change.heat.signed)
  }
}
