import Coaching
import DialogueCore
import Transcripts

/// Attempts at one flow beside each other: their curves overlaid, their scores, and what was said turn by turn.
struct ComparisonView {
  let compared: PageText
  let columns: [ColumnView]
  let charts: [OverlayView]
  let axisRows: [ScoreRowView]
  let excerpts: [ExcerptRowView]

  /// The most attempts that lie beside each other: the latest.
  private static let most = 4

  init(_ all: [Attempt], places: PagePlaces) {
    let attempts = Array(all.suffix(Self.most))
    compared = (attempts.last?.flow ?? "").onPage
    let severalReps = Set(attempts.map(\.header.rep)).count > 1
    columns = attempts.enumerated().map { index, attempt in
      ColumnView(attempt, number: index + 1, severalReps: severalReps, places: places)
    }
    charts = OverlayView.charts(of: attempts, columns: columns)
    var axes: [(AxisID, String)] = []
    for axis in attempts.flatMap(\.score.axes) where !axes.contains(where: { $0.0 == axis.axis.id }) {
      axes.append((axis.axis.id, axis.axis.title))
    }
    axisRows =
      axes.map { id, title in
        ScoreRowView(
          title, attempts.map { $0.score.axes.first { $0.axis.id == id }?.score }, isMoreBetter: true)
      } + [
        ScoreRowView(
          "Trust at the end", attempts.map { $0.curve?.points.last?.meters.trust }, isMoreBetter: true),
        ScoreRowView(
          "Heat at the end", attempts.map { $0.curve?.points.last?.meters.heat }, isMoreBetter: false),
      ]
    excerpts = (1...max(1, attempts.map { $0.counted.last?.number ?? 0 }.max() ?? 1)).prefix(Self.mostTurns)
      .map { number in
        ExcerptRowView(
          turn: number,
          cells: attempts.map { attempt in
            ExcerptView(attempt.counted.first { $0.number == number }, of: attempt, places: places)
          })
      }
  }

  /// The most turns that are laid beside each other.
  private static let mostTurns = 30
}

/// An attempt as a column.
struct ColumnView {
  let number: Int
  let name: PageText
  let place: String?
  let verdict: PageText?

  init(_ attempt: Attempt, number: Int, severalReps: Bool, places: PagePlaces) {
    self.number = number
    let date = attempt.header.start.dayText
    name = (severalReps ? "\(attempt.header.rep), \(date)" : date).onPage
    place = places.attempt(attempt.header.session.text)
    verdict = attempt.score.verdict?.onPage
  }
}

/// One meter of several attempts in one drawing.
struct OverlayView {
  let meter: String
  let kind: String
  let description: PageText
  let grid: [GridLineView]
  let lines: [OverlayLineView]
  let labels: [LabelView]

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
    labels = []
    description =
      curves.map { column, curve in
        let readings = curve.points.map { $0.meters[meter] }
        return
          "\(column.number), \(column.name.renderText): from \(readings.first ?? 0) to \(readings.last ?? 0)."
      }.joined(separator: " ").onPage
  }
}

struct OverlayLineView {
  let number: Int
  let points: String
  let isLatest: Bool
  let endX: Double
  let endY: Double
  let textX: Double
  let textY: Double
}

/// One number of several attempts.
struct ScoreRowView {
  let name: PageText
  let scores: [ScoreCellView]

  init(_ name: String, _ values: [Int?], isMoreBetter: Bool) {
    self.name = name.onPage
    let known = values.compactMap { $0 }
    let best = isMoreBetter ? known.max() : known.min()
    let isContest = Set(known).count > 1
    scores = values.map { ScoreCellView(value: $0, isBest: isContest && $0 != nil && $0 == best) }
  }
}

struct ScoreCellView {
  let value: Int?
  let isBest: Bool
}

/// What was said at one turn in several attempts.
struct ExcerptRowView {
  let turn: Int
  let cells: [ExcerptView]
}

struct ExcerptView {
  let words: PageText?
  let weight: String?
  let tone: String
  let place: String?

  init(_ turn: Attempt.Turn?, of attempt: Attempt, places: PagePlaces) {
    words = turn?.said.map { $0.text.shortened(to: 160).onPage }
    weight = turn.flatMap { $0.isMetered && $0.change != .none ? $0.change.signed : nil }
    tone = turn.map { $0.worth == 0 ? "same" : $0.worth > 0 ? "better" : "worse" } ?? "same"
    place = turn.flatMap { places.turn($0.number, of: attempt.header.session.text) }
  }
}
