import Coaching
import DialogueCore

extension Phrase.Tone {
  /// That of a score in this band; plain without a score.
  init(_ band: Band?) {
    self =
      switch band?.tone {
      case .bad: .bad
      case .good: .good
      case .plain, nil: .plain
      }
  }

  /// That of a verdict as it is recorded; plain for one that this program does not give.
  init(verdict: String?) {
    self =
      switch verdict.flatMap(Debrief.Verdict.init) {
      case .solid: .good
      case .notYet: .bad
      case .partial, .unfinished, nil: .plain
      }
  }
}
