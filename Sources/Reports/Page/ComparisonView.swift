import Coaching
import DialogueCore
import Transcripts

/// Attempts at one flow beside each other: their curves overlaid, their scores, and what was said turn by turn.
struct ComparisonView: View {
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
    excerpts = (1...max(1, attempts.map { $0.countedTurns.last?.number ?? 0 }.max() ?? 1)).prefix(
      Self.mostTurns
    )
    .map { number in
      ExcerptRowView(
        turn: number,
        cells: attempts.map { attempt in
          ExcerptView(attempt.countedTurns.first { $0.number == number }, of: attempt, places: places)
        })
    }
  }

  /// The most turns that are laid beside each other.
  private static let mostTurns = 30
}

/// An attempt as a column.
struct ColumnView: View {
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

/// One number of several attempts.
struct ScoreRowView: View {
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

struct ScoreCellView: View {
  let value: Int?
  let isBest: Bool
}
