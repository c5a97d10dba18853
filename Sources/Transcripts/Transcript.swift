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

  /// The transcript as a file holds it; what other programs had put in stays in.
  public func bytes() -> [UInt8] {
    var lines = JSONWriter(capacity: 4096)
    header.write(to: &lines)
    for event in events { event.write(to: &lines) }
    return lines.bytes
  }

  /// Makes sure that the run can be gone on with: a newer program may have left in it what would be lost.
  ///
  /// - Throws: When the latest snapshot has a member that is not known here, or does not read.
  public func checkGoesOn() throws(FieldError) {
    let latest = events.last { TranscriptEvent.typesWithSnapshot.contains($0.type) }
    if let snapshot = latest?.body["snapshot"] { _ = try Snapshot(json: snapshot) }
  }
}
