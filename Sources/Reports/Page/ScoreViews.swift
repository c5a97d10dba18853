import Coaching
import DialogueCore
import Transcripts

/// What has changed since the rep's last attempt at the same flow.
struct SinceView {
  let lastDate: PageText
  /// Where that attempt is on the page; nil where it is not.
  let lastPlace: String?
  let changes: [ChangeView]

  init(_ attempt: Attempt, last: Digest, places: PagePlaces) {
    lastDate = last.start.dayText.onPage
    lastPlace = places.attempt(last.session.text)
    changes = attempt.changes(since: last).map { ChangeView($0) }
  }
}

struct ChangeView {
  let name: PageText
  let before: Int
  let now: Int
  /// "+12", "−5", "0".
  let change: String
  /// "better", "worse", "as before"; nil where no direction is better.
  let judged: String?
  let tone: String

  init(_ difference: Difference) {
    name = difference.title.onPage
    before = difference.before
    now = difference.now
    change = difference.change.signed
    judged =
      difference.change == 0 ? "as before" : difference.isBetter.map { $0 ? "better" : "worse" }
    tone = difference.isBetter.map { $0 ? "better" : "worse" } ?? "same"
  }
}

/// What to keep, what to stop and what to start.
struct AdviceView {
  let keep: CardView?
  let stop: CardView?
  let start: CardView?

  /// Nil where there is nothing to say.
  init?(_ attempt: Attempt, prefix: String) {
    keep = attempt.score.keep.map { CardView($0, label: "Keep", words: $0.said?.words, prefix: prefix) }
    let change = attempt.score.change
    // What was said is to stop; what was left out is to start.
    let isHabit = change?.said.map { !$0.words.isEmpty } ?? false
    stop = isHabit ? change.map { CardView($0, label: "Stop", words: $0.said?.words, prefix: prefix) } : nil
    start =
      isHabit
      ? change?.better.map {
        CardView(label: "Start", rule: nil, why: nil, words: $0.onPage, turn: nil, place: nil)
      }
      : change.map { CardView($0, label: "Start", words: $0.better, prefix: prefix) }
    if keep == nil, stop == nil, start == nil { return nil }
  }
}

struct CardView {
  let label: String
  let rule: PageText?
  let why: PageText?
  let words: PageText?
  let turn: Int?
  let place: String?
}

extension CardView {
  init(_ advice: Attempt.Advice, label: String, words: String?, prefix: String) {
    self.init(
      label: label, rule: advice.rule.onPage, why: advice.why?.onPage, words: words?.onPage,
      turn: advice.said?.turn, place: advice.said.map { "\(prefix)t\($0.turn)" })
  }
}

/// The turns that mattered.
struct PointsView {
  let points: [PointView]

  /// Nil where none did.
  init?(_ attempt: Attempt, prefix: String) {
    guard !attempt.turningPoints.isEmpty else { return nil }
    points = attempt.turningPoints.map { PointView($0, prefix: prefix) }
  }
}

struct PointView {
  let turn: Int
  let place: String
  /// "Trust fell", "Trust rose", "An opening".
  let kind: String
  let tone: String
  let weight: String?
  let words: PageText?
  let why: PageText?

  init(_ point: Attempt.TurningPoint, prefix: String) {
    turn = point.turn
    place = "\(prefix)t\(point.turn)"
    (kind, tone) =
      switch point.kind {
      case .fall: ("It hurt", "bad")
      case .rise: ("It helped", "good")
      case .missed: ("Left open", "plain")
      }
    weight = point.change == .none ? nil : point.change.signed
    words = point.words.isEmpty ? nil : point.words.onPage
    why = point.why.isEmpty ? nil : point.why.onPage
  }
}

/// The rubric's axes with what earned or cost points.
struct ScorecardView {
  let axes: [AxisView]

  /// Nil where nothing was scored.
  init?(_ attempt: Attempt, prefix: String) {
    guard !attempt.score.axes.isEmpty else { return nil }
    let notes = attempt.allNotes
    axes = attempt.score.axes.map { axis in
      AxisView(axis, notes: notes.filter { $0.axis == axis.axis.title && $0.score != nil }, prefix: prefix)
    }
  }
}

struct AxisView {
  let axis: PageText
  let about: PageText
  let score: Int?
  let band: PageText?
  let tone: String
  /// Why there is no score.
  let unscored: String?
  let evidence: [EvidenceView]
  let missed: [PageText]
  /// What trainers would have given.
  let others: [OtherScoreView]

  init(_ axis: AxisScore, notes: [Attempt.Note], prefix: String) {
    self.axis = axis.axis.title.onPage
    about = axis.axis.about.onPage
    score = axis.score
    band = axis.band?.title.onPage
    tone = Phrase.Tone(axis.band).onPage
    unscored =
      axis.score != nil
      ? nil
      : axis.evidence.isEmpty && axis.missed.isEmpty
        ? "nothing here asked for it" : "too few turns to score: \(counted(axis.turns, "turn"))"
    evidence = axis.evidence.map { EvidenceView($0, prefix: prefix) }
    missed = axis.missed.map(\.advice.onPage)
    others = notes.map {
      OtherScoreView(author: $0.author.onPage, given: $0.score ?? 0, reason: $0.reason?.onPage)
    }
  }
}

struct OtherScoreView {
  let author: PageText
  let given: Int
  let reason: PageText?
}

struct EvidenceView {
  let turn: Int
  let place: String
  let points: String
  let tone: String
  let title: PageText
  let words: PageText?

  init(_ evidence: Evidence, prefix: String) {
    turn = evidence.turn
    place = "\(prefix)t\(evidence.turn)"
    points = evidence.points.signed
    tone = evidence.points < 0 ? "bad" : "good"
    title = evidence.title.onPage
    words = evidence.words.isEmpty ? nil : evidence.words.onPage
  }
}

/// The parts of the apology, present and missing.
struct ApologyView {
  let total: Int?
  let parts: [PartView]
  let reasons: [PageText]

  init(_ apology: ApologyReport, points: Int?, prefix: String) {
    total = points
    parts = apology.parts.map { PartView($0, prefix: prefix) }
    reasons =
      apology.reasons.map { "It counted for less: \($0.why).".onPage }
      + (apology.capped ? ["Without anyone owning it, no apology goes far.".onPage] : [])
  }
}

struct PartView {
  let part: PageText
  let weight: Int
  let isThere: Bool
  let said: [EvidenceView]
  let absence: PageText

  init(_ part: ApologyReport.Part, prefix: String) {
    self.part = part.part.title.onPage
    weight = part.part.weight
    isThere = !part.said.isEmpty
    said = part.said.prefix(2).map { EvidenceView($0, prefix: prefix) }
    absence = part.part.missing.onPage
  }
}

extension Phrase.Tone {
  /// Its class in the style sheet.
  var onPage: String { "\(self)" }
}
