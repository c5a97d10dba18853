import Coaching
import DialogueCore
import Transcripts

/// One rehearsal under review: all that its transcript tells, in words for people.
///
/// Names and reasons come from today's scripts; what those no longer have goes by its id. Numbers are the recorded
/// ones. Only where no scorecard was recorded do today's scripts score, and `score.source` says so.
public struct Attempt: Sendable {
  public let header: TranscriptHeader
  /// What the scripts call the flow, the situation and the persona.
  public let flow: String
  public let scenario: String
  public let persona: String
  /// The opening first, as number 0; of an utterance that was tried again, each try.
  public let turns: [Turn]
  /// Nil while no ending was reached.
  public let ended: Ended?
  public let score: Score
  /// Nil where today's scripts cannot count: the flow or the situation is gone.
  public let measures: Measures?
  /// What was promised, in order.
  public let promises: [Commitment]
  /// Remarks on the whole, in order; those on a turn stand there.
  public let notes: [Note]
  /// The turns that mattered most, in order.
  public let turningPoints: [TurningPoint]
  /// What of the record or of the scripts is missing, in sentences.
  public let lapses: [String]
  /// Minutes from the first event to the last utterance; nil where a night or a meal lay between.
  public let minutes: Int?

  /// How the conversation ended.
  public struct Ended: Equatable, Sendable {
    public let kind: Ending.Kind
    /// One clause: "Marcus has accepted it, on those terms".
    public let title: String
  }

  /// Somebody's remark; it stands beside the scorecard and changes nothing in it.
  public struct Note: Equatable, Sendable {
    /// Such as `trainer:lee`.
    public let by: String
    public let text: String
    /// The title of the axis that it is about.
    public let axis: String?
    /// What its author would have given there, 0-100, and why.
    public let score: Int?
    public let reason: String?
  }

  /// All remarks: on turns in their order, then on the whole.
  public var allNotes: [Note] { turns.flatMap(\.notes) + notes }

  /// The utterances that count, in order: no opening, nothing that was taken back.
  public var countedTurns: [Turn] { turns.filter { $0.said != nil && !$0.isTakenBack } }

  /// How trust and heat went over the utterances that count; nil where nobody with meters was across the table.
  public var curve: Curve? {
    let metered = countedTurns.filter(\.isMetered)
    guard let first = metered.first, let start = first.before else { return nil }
    return Curve(
      [Curve.Point(turn: 0, meters: start)] + metered.map { Curve.Point(turn: $0.number, meters: $0.after) })
  }
}
