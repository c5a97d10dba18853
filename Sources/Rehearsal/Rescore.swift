import Coaching
import DialogueCore
import Transcripts

/// A recorded rehearsal scored by today's rubric: the words as they were heard then, the rules as they are now.
public struct Rescore: Sendable {
  /// One axis that is scored in another way.
  public struct AxisChange: Equatable, Sendable {
    public let axis: AxisID
    /// 0-100; nil where it was not, or is not, scored.
    public let recorded: Int?
    public let today: Int?
    /// Points that were given then and are not now, and the reverse.
    public let lost: [TranscriptEvent.Debrief.Evidence]
    public let gained: [TranscriptEvent.Debrief.Evidence]
  }

  /// One utterance that moves the meters in another way, from where the run stood then.
  public struct TurnChange: Equatable, Sendable {
    public let turn: Int
    public let recorded: [AppliedRule]
    public let today: [AppliedRule]
    /// After the turn.
    public let recordedMeters: Meters
    public let todayMeters: Meters
  }

  /// The scorecard then; nil when none was recorded.
  public let recorded: TranscriptEvent.Debrief?
  /// The same rehearsal's scorecard now.
  public let today: TranscriptEvent.Debrief
  /// Of the flow's axes then and now; empty when no scorecard was recorded.
  public let axes: [AxisChange]
  public let turns: [TurnChange]

  /// Whether the scores, the verdict, or what moved the meters, are no longer the same.
  public var changes: Bool {
    guard let recorded else { return !turns.isEmpty }
    return !axes.isEmpty || !turns.isEmpty || recorded.verdict != today.verdict
      || recorded.apology != today.apology || recorded.blockers != today.blockers
  }

  /// - Throws: `CastingError` where the scripts no longer have what was rehearsed; `FieldError` for an event of a known
  ///   type that does not read.
  public init(_ transcript: Transcript, on stage: Stage) throws {
    let casting = Casting(transcript.header)
    let machine = try stage.machine(for: casting)
    let (history, recorded) = try Self.scored(transcript)
    let before = history.turns.first?.before
    let start = (history.opening?.snapshot ?? before)?.meters ?? machine.scenario.meters
    let final = history.snapshot ?? machine.start(casting, clock: transcript.header.start).snapshot
    let rehearsed = Rehearsed(
      machine: machine, library: stage.library, turns: history.turns, final: final, start: start,
      hints: history.hints, place: transcript.header.place)
    let today = TranscriptEvent.Debrief(rehearsed.debrief, rubric: stage.library.rubric.version)
    self.recorded = recorded
    self.today = today
    axes = recorded.map { Self.axes($0, today) } ?? []
    turns = history.turns.filter { !$0.retried }.compactMap { Self.turn($0, on: machine) }
  }

  /// The run up to the latest scorecard, as what came after it was not scored by it.
  private static func scored(
    _ transcript: Transcript
  ) throws(FieldError) -> (History, TranscriptEvent.Debrief?) {
    var history = History()
    var scored: (History, TranscriptEvent.Debrief)?
    for event in transcript.events {
      let content = try event.content()
      history.append(content)
      if case .debrief(let debrief) = content { scored = (history, debrief) }
    }
    return scored ?? (history, nil)
  }

  private static func axes(
    _ recorded: TranscriptEvent.Debrief, _ today: TranscriptEvent.Debrief
  ) -> [AxisChange] {
    let order =
      today.axes.map(\.axis)
      + recorded.axes.map(\.axis).filter { id in !today.axes.contains { $0.axis == id } }
    return order.compactMap { id in
      let (then, now) = (recorded.axes.first { $0.axis == id }, today.axes.first { $0.axis == id })
      let (before, after) = (then?.evidence ?? [], now?.evidence ?? [])
      let lost = before.filter { !after.contains($0) }
      let gained = after.filter { !before.contains($0) }
      guard then?.score != now?.score || !lost.isEmpty || !gained.isEmpty else { return nil }
      return AxisChange(axis: id, recorded: then?.score, today: now?.score, lost: lost, gained: gained)
    }
  }

  private static func turn(_ turn: TurnRecord, on machine: Machine) -> TurnChange? {
    let step = machine.advance(machine.restore(turn.before).snapshot, on: .said(turn.utterance))
    let now = TurnRecord(before: turn.before, utterance: turn.utterance, step: step)
    guard now.rules != turn.rules || step.snapshot.meters != turn.step.snapshot.meters else { return nil }
    return TurnChange(
      turn: turn.turn, recorded: turn.rules, today: now.rules, recordedMeters: turn.step.snapshot.meters,
      todayMeters: step.snapshot.meters)
  }
}
