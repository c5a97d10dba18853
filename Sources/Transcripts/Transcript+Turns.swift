import DialogueCore
import JSON

extension Transcript {
  /// Where the run stands after the last event: what a resumed session goes on from.
  ///
  /// - Returns: Nil when not even the opening was recorded.
  /// - Throws: When the latest event with a snapshot does not read.
  public func snapshot() throws(FieldError) -> Snapshot? {
    guard let event = events.last(where: { $0.body["snapshot"] != nil && $0.isOfTheRun }) else { return nil }
    return try Snapshot(Fields(event.body).fields("snapshot"))
  }

  /// Where the run stood before anything was said; nil when not even the opening was recorded.
  public func opening() throws(FieldError) -> Snapshot? {
    guard let event = events.first(where: { $0.type == TranscriptEvent.Turn.type }) else { return nil }
    return try TranscriptEvent.Turn(Fields(event.body)).step.snapshot
  }

  /// Every utterance in order with what it led to, those taken back marked as `retried`.
  ///
  /// - Throws: When an event of the run does not read.
  public func turns() throws(FieldError) -> [TurnRecord] {
    var records: [TurnRecord] = []
    var before: Snapshot?
    var said: Utterance?
    for event in events where event.isOfTheRun {
      switch try event.content() {
      case .said(let event): said = event.utterance
      case .turn(let event):
        if let before, let utterance = said {
          records.append(TurnRecord(before: before, utterance: utterance, step: event.step))
        }
        said = nil
        before = event.step.snapshot
      case .pause(let event): before = event.step.snapshot
      case .retry(let event):
        for index in records.indices where records[index].turn >= event.turn { records[index].retried = true }
        before = event.snapshot
      default: break
      }
    }
    return records
  }
}

extension TranscriptEvent {
  /// Whether it says where the run stands, or what was said to it.
  fileprivate var isOfTheRun: Bool {
    [Said.type, Turn.type, Pause.type, Retry.type, End.type].contains(type)
  }
}
