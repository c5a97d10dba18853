import Coaching
import DialogueCore

extension Attempt {
  /// What the coach made of it.
  public struct Score: Sendable {
    public let source: Source
    /// `solid`, `partial`, `not yet` or `unfinished`; nil where nobody scored it.
    public let verdict: String?
    public let axes: [AxisScore]
    /// 0-100; nil when no apology was called for.
    public let apology: Int?
    /// Present and missing, as today's scripts hear them; nil where they cannot.
    public let parts: ApologyReport?
    /// What kept the verdict at "not yet".
    public let blockers: [String]
    public let keep: Debrief.Advice?
    public let change: Debrief.Advice?
    /// The rep's own verdict, and what they learned.
    public let ownVerdict: String?
    public let learned: String?

    /// Who scored it, and when.
    public enum Source: Equatable, Sendable {
      /// The coach, at the end of the rehearsal.
      case recorded
      /// Today's scripts, as no scorecard was recorded.
      case today
      /// Nobody: no scorecard was recorded, and today's scripts cannot play the flow.
      case nobody
    }
  }
}

extension Debrief.Advice {
  /// Advice of which only the rule was recorded: today's, where it is the same, else with what the scripts know of it.
  init(_ rule: String, today: Debrief.Advice?, names: Titles) {
    if let today, today.rule == rule {
      self = today
      return
    }
    let criterion = names.library.rubric.criteria.first { $0.advice == rule }
    let moves = names.library.moves
    let move =
      moves.values.first { $0.rule == rule } ?? criterion?.moves.lazy.compactMap { moves[$0] }.first
    self.init(rule: rule, why: move?.why ?? "", said: nil, poor: nil, better: move?.better)
  }
}
