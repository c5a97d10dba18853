import DialogueCore
import Transcripts

/// Several attempts in brief: who needs what, what comes again and again, and a line an attempt.
struct TeamView: View {
  let isTeam: Bool
  let axisTitles: [PageText]
  let reps: [RepView]
  let hurt: [HabitView]
  let helped: [HabitView]
  let lines: [AttemptLineView]
  /// "the latest 100 of 240"; nil where all are shown.
  let cut: String?
  let teamPromises: PromisesView?

  /// The most lines of attempts.
  private static let most = 100

  init(_ review: Review, places: PagePlaces) {
    let axes = review.axes
    isTeam = review.reps.count > 1
    axisTitles = axes.map(\.title.onPage)
    reps = review.summaries.map { RepView($0, axes: axes.map(\.id), places: places) }
    hurt = review.habits(.bad).map { HabitView($0, places: places) }
    helped = review.habits(.good).map { HabitView($0, places: places) }
    lines = review.digests.suffix(Self.most).reversed().map { AttemptLineView($0, places: places) }
    cut =
      review.digests.count > Self.most ? "the latest \(Self.most) of \(review.digests.count)" : nil
    teamPromises = PromisesView(review.promises(), places: places, isTeam: review.reps.count > 1)
  }
}

/// One rep as a row.
struct RepView: View {
  let name: PageText
  let attempts: String
  let cells: [TrendCellView]
  let change: PageText?
  let worst: PointView?
  let worstPlace: String?
  let weakest: PageText?

  init(_ summary: RepSummary, axes: [AxisID], places: PagePlaces) {
    name = summary.rep.onPage
    attempts = counted(summary.attempts.count, "attempt")
    cells = axes.map { id in
      TrendCellView(
        summary.axes.first { $0.axis == id }, isWeakest: summary.weakest?.axis == id)
    }
    change = summary.latest.change?.onPage
    let prefix = places.prefix(of: summary.latest.session.text)
    worst = summary.latest.worst.map { PointView($0, prefix: prefix ?? "") }
    worstPlace = summary.latest.worst.flatMap { places.turn($0.turn, of: summary.latest.session.text) }
    weakest = summary.weakest.map { "\($0.title), \($0.last)".onPage }
  }
}

/// One axis of one rep: the latest score, and where it came from.
struct TrendCellView: View {
  let latest: Int?
  let band: PageText?
  /// "first 20, best 60"; nil where there was one attempt only.
  let way: String?
  let tone: String
  let isWeakest: Bool

  init(_ trend: AxisTrend?, isWeakest: Bool) {
    latest = trend?.last
    band = trend?.band?.title.onPage
    way = trend.flatMap { $0.attempts > 1 ? "first \($0.first), best \($0.best)" : nil }
    tone = trend?.tone.onPage ?? "none"
    self.isWeakest = isWeakest
  }
}

struct HabitView: View {
  let habit: PageText
  let times: String
  let words: PageText
  let session: PageText
  let turn: Int
  let place: String?

  init(_ habit: Habit, places: PagePlaces) {
    self.habit = habit.title.onPage
    times =
      Reports.times(habit.times) + (habit.attempts > 1 ? " in \(counted(habit.attempts, "attempt"))" : "")
    words = habit.words.onPage
    session = habit.session.text.onPage
    turn = habit.turn
    place = places.turn(habit.turn, of: habit.session.text)
  }
}

struct AttemptLineView: View {
  let date: PageText
  let who: PageText
  let flow: PageText
  let verdict: PageText?
  let tone: String
  let meters: String?
  let length: String
  let place: String?

  init(_ digest: Digest, places: PagePlaces) {
    date = digest.start.dayText.onPage
    who = digest.rep.onPage
    flow = "\(digest.flow) · \(digest.scenario)".onPage
    verdict = digest.verdict?.onPage
    tone = digest.tone.onPage
    meters = digest.first.flatMap { first in digest.last.map { "\(first.trust) to \($0.trust)" } }
    length = counted(digest.turns, "turn")
    place = places.attempt(digest.session.text)
  }
}
