import DialogueCore
import Transcripts

/// Counts over many sessions: who rehearsed what, how it ended, which moves were made, what the scorecards say.
public struct Statistics: Sendable {
  /// Of a rep, of a flow, or of all.
  public struct Row: Sendable {
    public fileprivate(set) var sessions = 0
    public fileprivate(set) var utterances = 0
    /// Sessions by the kind of their ending; nil counts those that have not ended.
    public fileprivate(set) var endings: [Ending.Kind?: Int] = [:]
    public fileprivate(set) var axes: [AxisID: Average] = [:]
    public fileprivate(set) var apology = Average()
    /// Meters where the sessions stopped.
    public fileprivate(set) var trust = Average()
    public fileprivate(set) var heat = Average()
  }

  public struct Average: Sendable {
    public fileprivate(set) var count = 0
    fileprivate var sum = 0

    /// Rounded; nil of nothing.
    public var value: Int? { count > 0 ? (2 * sum + count) / (2 * count) : nil }

    fileprivate mutating func add(_ value: Int) {
      count += 1
      sum += value
    }
  }

  /// A contested remark on which no trainer has written a note.
  public struct Waiting: Sendable {
    public let session: SessionID
    public let path: String
    public let rep: String
    public let turn: Int
    public let text: String
  }

  public private(set) var all = Row()
  public private(set) var reps: [String: Row] = [:]
  public private(set) var flows: [FlowID: Row] = [:]
  /// Sessions by the ending that they reached.
  public private(set) var endings: [EndingID: Int] = [:]
  /// How often each move was made, and by how many sessions; what was taken back does not count.
  public private(set) var moves: [MoveID: (times: Int, sessions: Int)] = [:]
  /// Sessions begun in each month: `2026-11`.
  public private(set) var months: [String: Int] = [:]
  public private(set) var hints = 0
  public private(set) var takenBack = 0
  public private(set) var notes = 0
  public private(set) var disputes = 0
  /// In the order of the excerpts.
  public private(set) var waiting: [Waiting] = []

  public init(of excerpts: [Excerpt]) {
    for excerpt in excerpts { add(excerpt) }
  }

  private mutating func add(_ excerpt: Excerpt) {
    all.add(excerpt)
    reps[excerpt.header.rep, default: Row()].add(excerpt)
    flows[excerpt.header.flow, default: Row()].add(excerpt)
    if let ending = excerpt.ending { endings[ending.ending, default: 0] += 1 }
    months[String(excerpt.header.start.civilText.prefix { $0 != "T" }.dropLast(3)), default: 0] += 1
    hints += excerpt.hints
    notes += excerpt.notes.count
    takenBack += excerpt.turns.count { $0.text != nil && $0.isTakenBack }
    disputes += excerpt.disputes.count
    waiting += excerpt.disputes.filter { !$0.isAnswered }.map {
      Waiting(
        session: excerpt.header.session, path: excerpt.path, rep: excerpt.header.rep, turn: $0.turn,
        text: $0.text)
    }
    let made = excerpt.turns.filter { !$0.isTakenBack }.flatMap { $0.moves.map(\.move) }
    for move in made { moves[move, default: (0, 0)].times += 1 }
    for move in Set(made) { moves[move, default: (0, 0)].sessions += 1 }
  }
}

extension Statistics.Row {
  fileprivate mutating func add(_ excerpt: Excerpt) {
    sessions += 1
    utterances += excerpt.utterances
    endings[excerpt.ending?.kind, default: 0] += 1
    if let meters = excerpt.finalMeters {
      trust.add(meters.trust)
      heat.add(meters.heat)
    }
    guard let score = excerpt.score else { return }
    for (axis, points) in score.axes { axes[axis, default: .init()].add(points) }
    if let points = score.apology { apology.add(points) }
  }
}
