import DialogueCore
import JSON

/// A whole record of one session, as far as it could be read.
public struct Transcript: Equatable, Sendable {
  public let header: TranscriptHeader
  /// In order of `seq`, from 1, without gaps.
  public let events: [TranscriptEvent]
  /// What was passed over; empty for a sound file.
  public let warnings: [TranscriptWarning]

  public init(header: TranscriptHeader, events: [TranscriptEvent], warnings: [TranscriptWarning] = []) {
    self.header = header
    self.events = events
    self.warnings = warnings
  }

  /// Where the run stands after the last event: what a resumed session goes on from.
  ///
  /// - Returns: Nil when not even the opening was recorded.
  /// - Throws: When the latest event with a snapshot does not read.
  public func snapshot() throws(FieldError) -> Snapshot? {
    for event in events.reversed() {
      switch event.type {
      case TranscriptEvent.Turn.type, TranscriptEvent.Pause.type, TranscriptEvent.Retry.type:
        return try Snapshot(Fields(event.body).fields("snapshot"))
      default: continue
      }
    }
    return nil
  }

  /// The transcript as a file holds it; what other programs had put in stays in.
  public func bytes() -> [UInt8] {
    var lines = JSONWriter(capacity: 4096)
    header.write(to: &lines)
    for event in events { event.write(to: &lines) }
    return lines.bytes
  }
}
