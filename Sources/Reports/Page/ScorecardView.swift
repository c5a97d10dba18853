import Coaching
import DialogueCore
import Transcripts

/// The rubric's axes with what earned or cost points.
struct ScorecardView: View {
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

struct AxisView: View {
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

struct OtherScoreView: View {
  let author: PageText
  let given: Int
  let reason: PageText?
}

struct EvidenceView: View {
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
