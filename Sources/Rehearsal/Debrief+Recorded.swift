import Coaching
import DialogueCore
import Transcripts

extension TranscriptEvent.Debrief {
  /// A debrief as it is recorded, with what the rep made of the rehearsal.
  init(_ debrief: Coaching.Debrief, rubric: String, ownVerdict: String? = nil, learned: String? = nil) {
    self.init(
      rubric: rubric, verdict: debrief.verdict.rawValue,
      axes: debrief.axes.map(TranscriptEvent.Debrief.Axis.init),
      apology: debrief.apology?.score, blockers: debrief.blockers.map(\.id), keep: debrief.keep?.rule,
      change: debrief.change?.rule, ownVerdict: ownVerdict, learned: learned, next: debrief.next?.flow,
      days: debrief.next?.days)
  }
}

extension TranscriptEvent.Debrief.Axis {
  init(_ score: AxisScore) {
    self.init(
      axis: score.axis.id, score: score.score, band: score.band?.title, turns: score.turns,
      evidence: score.evidence.map {
        .init(turn: $0.turn, words: $0.words, rule: $0.rule, points: $0.points)
      },
      missed: score.missed.map(\.id))
  }
}
