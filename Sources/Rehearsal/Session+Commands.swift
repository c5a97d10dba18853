import Coaching
import DialogueCore
import Transcripts

/// What a rep can do at any time besides speaking.
extension Session {
  /// The goal of the state first; asked again, example words.
  public func hint() throws(TranscriptError) -> String {
    let state = machine.state(snapshot.state)
    let examples = state?.hint ?? []
    let template =
      hintLevel == 0 || examples.isEmpty ? state?.goal : examples[(hintLevel - 1) % examples.count]
    let text = template.map { machine.filled($0, for: snapshot) } ?? ""
    try write([.hint(.init(turn: snapshot.turn, state: snapshot.state, level: hintLevel + 1, text: text))])
    hintLevel += 1
    return text
  }

  /// Takes the last utterance back; it stays in the transcript. Nil when there is none to take back.
  ///
  /// - Returns: The utterance taken back.
  public func retry() throws -> TurnRecord? {
    guard let taken = try history().turns.last(where: { !$0.retried }) else { return nil }
    try write([.retry(.init(turn: taken.turn, snapshot: taken.before))])
    snapshot = taken.before
    hintLevel = 0
    return taken
  }

  /// A breath; the first is free.
  public func pause() throws(TranscriptError) -> Answer {
    let step = machine.advance(snapshot, on: .paused)
    try write([.pause(.init(turn: snapshot.turn, step: step))])
    snapshot = step.snapshot
    return Answer(utterance: nil, step: step, machine: machine)
  }

  /// Leaves the conversation where it is.
  public func leave() throws(TranscriptError) -> Answer {
    let step = machine.advance(snapshot, on: .left)
    try write([
      .turn(.init(turn: snapshot.turn, step: step)),
      .end(.init(turn: snapshot.turn, reason: .left, ending: step.snapshot.ending)),
    ])
    snapshot = step.snapshot
    return Answer(utterance: nil, step: step, machine: machine)
  }

  /// Marks the coach's last remark, or the last utterance, for the trainer; it changes no score.
  public func dispute(_ text: String) throws {
    var line: LineID?
    var move: MoveID?
    for case .noted(let on, let id, _) in try history().turns.last?.step.effects ?? [] {
      (move, line) = (on, id)
    }
    try write([.dispute(.init(turn: snapshot.turn, line: line, move: move, text: text))])
  }

  /// Records somebody's note on the rehearsal; it changes no score.
  ///
  /// - Returns: The note's own `seq`; 0 where nothing is recorded.
  public func add(_ note: TranscriptEvent.Note) throws(TranscriptError) -> Int {
    let seq = record?.nextSeq ?? 0
    try write([.note(note)])
    return seq
  }

  /// The briefing: the scenario's facts, then the flow's.
  public var brief: String {
    [machine.flow.brief, machine.scenario.brief].map { machine.filled($0, for: snapshot) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Which of the flow's situations this is, from 1, and how many there are.
  public var situation: (number: Int, count: Int) {
    let all = stage.library(for: machine.flow.id).scenarioIDs(for: machine.flow.id)
    return ((all.firstIndex(of: machine.scenario.id) ?? 0) + 1, all.count)
  }

  /// The part of a course that this is; nil outside of one, and where the scripts no longer have it.
  public var part: Course.Place? {
    guard let place = casting.place,
      let course = stage.library(for: machine.flow.id).courses[place.course]
        ?? stage.library.courses[place.course]
    else { return nil }
    return Course.Place(course: course, number: place.part)
  }

  /// What it was begun with, also where memory was spared and only the record tells what it took over.
  public func begun() throws -> Casting {
    try record.map { Casting(try $0.transcript().header) } ?? casting
  }

  /// Records the scorecard and what the rep made of the rehearsal.
  public func close(_ debrief: Debrief, ownVerdict: String?, learned: String?) throws(TranscriptError) {
    try write([
      .debrief(
        .init(debrief, rubric: stage.library.rubric.version, ownVerdict: ownVerdict, learned: learned))
    ])
  }
}
