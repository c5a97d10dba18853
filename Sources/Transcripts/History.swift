import DialogueCore

/// A transcript folded into the run that it records.
public struct History: Sendable {
  /// Nil when not even the opening was recorded.
  public private(set) var opening: Step?
  /// Every utterance that was answered, in order; those taken back are marked.
  public private(set) var turns: [TurnRecord] = []
  public private(set) var hints = 0
  /// Hints given since the last utterance.
  public private(set) var hintLevel = 0
  /// Where the run stands; nil when not even the opening was recorded.
  public private(set) var snapshot: Snapshot?

  /// Said and not yet answered.
  private var said: Utterance?

  /// That of a transcript with no event.
  public init() {}

  /// - Throws: `FieldError` when an event of a known type does not read.
  public init(of transcript: Transcript) throws(FieldError) {
    for event in transcript.events { append(try event.content()) }
  }

  /// Goes on with what happened next.
  public mutating func append(_ event: TranscriptEvent.Content) {
    switch event {
    case .said(let event): said = event.utterance
    case .turn(let event):
      if let utterance = said, let before = snapshot {
        turns.append(TurnRecord(before: before, utterance: utterance, step: event.step))
      } else if opening == nil {
        opening = event.step
      }
      said = nil
      hintLevel = 0
      snapshot = event.step.snapshot
    case .pause(let event): snapshot = event.step.snapshot
    case .retry(let event):
      if let index = turns.lastIndex(where: { !$0.retried && $0.turn == event.turn }) {
        turns[index].retried = true
      }
      hintLevel = 0
      snapshot = event.snapshot
    case .hint(let event):
      hints += 1
      hintLevel = event.level
    case .dispute, .note, .debrief, .end, .other: break
    }
  }
}
