import Coaching
import DialogueCore
import Listening
import Transcripts

/// One rehearsal under way: listens, advances, records, and only then answers.
///
/// After an error nothing was answered and the run stands where it stood, so the same call may be made again.
/// Not for use from several threads.
public final class Session {
  public let id: SessionID
  public let stage: Stage
  /// Until the first utterance it may lack what only utterances need: the moves.
  public private(set) var machine: Machine
  public let casting: Casting
  public internal(set) var snapshot: Snapshot
  /// What happened so far; nil while only the record holds it.
  private var past: History?
  let record: (any TranscriptRecord)?
  let now: () -> Timestamp
  /// The client's name for what it asks for; goes on record with the next event.
  public var request: String?
  /// Hints given since the last utterance.
  var hintLevel = 0

  init(
    id: SessionID, stage: Stage, machine: Machine, casting: Casting, snapshot: Snapshot, history: History?,
    record: (any TranscriptRecord)?, now: @escaping () -> Timestamp
  ) {
    self.id = id
    self.stage = stage
    self.machine = machine
    self.casting = casting
    self.snapshot = snapshot
    past = history
    self.record = record
    self.now = now
  }

  /// Opens a rehearsal and records its opening. Without a store nothing is recorded.
  ///
  /// - `clock`: The rep's civil time; dates in promises resolve against it.
  /// - `now`: The time that goes with each event.
  /// - `label`: A name that a client gives the session, for lists only.
  /// - `request`: The client's name for what it asked for.
  public static func begin(
    _ casting: Casting, id: SessionID, on stage: Stage, in store: (any TranscriptStore)?, clock: Moment,
    now: @escaping () -> Timestamp, label: String? = nil, request: String? = nil
  ) throws -> Session {
    let library = stage.library(for: casting.flow)
    let machine = try stage.opener(for: casting)
    let opening = machine.start(casting, clock: clock)
    let wish = casting.wish
    var record: (any TranscriptRecord)?
    let begun = TranscriptEvent.Content.turn(.init(turn: 0, step: opening))
    if let store {
      record = try store.create(
        TranscriptHeader(
          session: id, at: now(), flow: machine.flow.id, scenario: machine.scenario.id,
          persona: machine.persona.id, difficulty: machine.difficulty.id, mode: wish.mode,
          seed: wish.seed, rep: wish.rep, library: library.digest,
          rubric: library.rubric.version, program: stage.program, start: clock, label: label,
          place: casting.place, carried: casting.carried),
        events: [begun], request: request)
    }
    var history = History()
    history.append(begun)
    return Session(
      id: id, stage: stage, machine: machine, casting: casting, snapshot: opening.snapshot,
      history: history, record: record, now: now)
  }

  /// Says something to the counterpart.
  public func say(_ text: String) throws -> Answer {
    if snapshot.turn == 0 { machine = try stage.machine(for: casting) }
    let before = snapshot
    let utterance = stage.listener.listen(text, in: machine.context(for: before))
    let step = machine.advance(before, on: .said(utterance))
    let turn = step.snapshot.turn
    var events: [TranscriptEvent.Content] = [
      .said(.init(turn: turn, utterance: utterance)), .turn(.init(turn: turn, step: step)),
    ]
    if let ended = step.snapshot.ending {
      events.append(.end(.init(turn: turn, reason: .ended, ending: ended)))
    }
    try write(events)
    snapshot = step.snapshot
    hintLevel = 0
    return Answer(utterance: utterance, step: step, machine: machine)
  }

  /// Whether an ending was reached.
  public var isOver: Bool { snapshot.ending != nil }

  /// Whether nothing has happened since the opening.
  public var isUntouched: Bool { record?.nextSeq == 2 }

  /// The `seq` of the next event; nil where nothing is recorded.
  public var nextSeq: Int? { record?.nextSeq }

  /// Everything so far; read from the record, where memory was spared.
  public func history() throws -> History {
    if let past { return past }
    guard let record else { return History() }
    let history = try History(of: record.transcript())
    past = history
    return history
  }

  /// The lines with which it opened.
  public func opening() throws -> Answer {
    let opening = try history().opening ?? Step(snapshot: snapshot, effects: [], path: [])
    return Answer(utterance: nil, step: opening, machine: machine)
  }

  /// The answer that an earlier utterance got.
  public func answer(to turn: TurnRecord) -> Answer {
    Answer(utterance: turn.utterance, step: turn.step, machine: machine)
  }

  /// The rehearsal so far, ready to be scored.
  public func rehearsed() throws -> Rehearsed {
    let history = try history()
    return Rehearsed(
      machine: machine, library: stage.library, turns: history.turns, final: snapshot,
      start: (history.opening?.snapshot ?? snapshot).meters, hints: history.hints,
      place: casting.place)
  }

  /// Keeps what happened so far in the record only, until it is asked for.
  public func forgetHistory() { if record != nil { past = nil } }

  /// Puts the record down; the file is closed and its lock given up until something is to be written.
  public func park() { record?.park() }

  /// Waits until all that was recorded is on the disk.
  public func sync() throws(TranscriptError) { try record?.sync() }

  /// The same wait for another thread to do; nil when there is nothing to wait for.
  public func pendingSync() throws(TranscriptError) -> TranscriptSync? {
    try record?.pendingSync()
  }

  func write(_ events: [TranscriptEvent.Content]) throws(TranscriptError) {
    try record?.append(events, at: now(), request: request)
    request = nil
    if past == nil { return }
    for event in events { past?.append(event) }
  }
}
