import DialogueCore

extension TranscriptEvent {
  /// Where the run stands after the event that a line records; nil where it records none of that number, or none that
  /// moves a run.
  public static func snapshot(line: ArraySlice<UInt8>, seq: Int) -> Snapshot? {
    let event = try? TranscriptEvent(line: line, seq: seq)
    return try? event?.content().snapshot
  }

  /// Whether it says where the run stands.
  public var movesRun: Bool { Self.typesWithSnapshot.contains(type) }

  static let typesWithSnapshot: Set<String> = [Turn.type, Pause.type, Retry.type]
}

extension TranscriptEvent.Content {
  /// Whether it says where the run stands.
  public var movesRun: Bool {
    switch self {
    case .turn, .pause, .retry: true
    case .said, .hint, .dispute, .note, .debrief, .end, .other: false
    }
  }

  /// Where the run stands after it; nil for what does not move a run.
  public var snapshot: Snapshot? {
    switch self {
    case .turn(let turn): turn.step.snapshot
    case .pause(let pause): pause.step.snapshot
    case .retry(let retry): retry.snapshot
    case .said, .hint, .dispute, .note, .debrief, .end, .other: nil
    }
  }
}
