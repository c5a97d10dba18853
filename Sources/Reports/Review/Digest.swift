import Coaching
import DialogueCore
import Transcripts

/// What a comparison needs of an attempt; small, as a folder may hold thousands.
public struct Digest: Sendable {
  public let session: SessionID
  public let rep: String
  public let flowID: FlowID
  public let flow: String
  public let scenario: String
  /// The rep's civil time at the beginning.
  public let start: Moment
  let when: When
  public let verdict: String?
  /// The axes that were scored.
  public let axes: [AxisID: Int]
  /// Utterances that count.
  public let turns: Int
  /// The first and the last reading; nil where nobody with meters was across the table.
  public let first: Meters?
  public let last: Meters?
  /// In how many utterances each move was heard, with the words of the first.
  public let moves: [MoveID: Heard]
  public let promises: [Commitment]
  /// First values that the rehearsal took over from earlier ones, by slot.
  let carried: ByID<SlotKind, Value>
  /// The one thing to change.
  public let change: String?
  /// The turn in which most was lost; nil where nothing was.
  public let worst: Attempt.TurningPoint?
  /// Notes and disputes, on turns and on the whole.
  public let notes: Int
  public let disputes: Int

  public struct Heard: Equatable, Sendable {
    public let title: String
    public let polarity: Move.Polarity?
    public internal(set) var times: Int
    public let words: String
    /// 1-based: where the words were said.
    public let turn: Int
  }

  public init(_ attempt: Attempt) {
    session = attempt.header.session
    rep = attempt.header.rep
    flowID = attempt.header.flow
    flow = attempt.flow
    scenario = attempt.scenario
    start = attempt.header.start
    when = attempt.header.when
    verdict = attempt.score.verdict
    axes = Dictionary(
      attempt.score.axes.compactMap { axis in axis.score.map { (axis.axis.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let counted = attempt.countedTurns
    turns = counted.count
    first = attempt.curve?.points.first?.meters
    last = attempt.curve?.points.last?.meters
    var moves: [MoveID: Heard] = [:]
    for turn in counted {
      for move in turn.moves {
        moves[
          move.id,
          default: Heard(
            title: move.title, polarity: move.polarity, times: 0, words: move.words, turn: turn.number)
        ].times += 1
      }
    }
    self.moves = moves
    promises = attempt.promises
    carried = attempt.header.carried.slots
    change = attempt.score.change?.rule
    worst = attempt.turningPoints.filter { $0.kind == .fall }
      .min { $0.change.worth < $1.change.worth }
    notes = attempt.notes.count + attempt.turns.reduce(0) { $0 + $1.notes.count }
    disputes = attempt.turns.reduce(0) { sum, turn in
      sum + turn.happenings.count { if case .dispute = $0 { true } else { false } }
    }
  }
}

/// The order of attempts: by the rep's civil time, then by when they were recorded.
struct When: Comparable {
  let start: Moment
  let at: Timestamp

  static func < (left: When, right: When) -> Bool { (left.start, left.at) < (right.start, right.at) }
}

extension TranscriptHeader {
  var when: When { When(start: start, at: at) }
}
