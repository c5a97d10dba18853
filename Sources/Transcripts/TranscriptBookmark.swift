import DialogueCore

/// Where a writer let go of a transcript: enough to go on without reading it again, and small, as a process may hold
/// very many.
public struct TranscriptBookmark: Equatable, Sendable {
  let file: SystemFile.Identity
  /// Bytes in the file; what is more was written by someone else.
  let length: Int
  let nextSeq: Int
  /// Where the line begins that holds the latest snapshot, and its `seq`.
  let snapshot: LinePlace
  let isFolderSynced: Bool

  struct LinePlace: Equatable {
    let offset: Int
    let seq: Int
  }
}

extension TranscriptWriter {
  /// Goes on with a transcript where it was let go of; only the latest snapshot is read.
  ///
  /// - Returns: The writer, and where the run stands.
  /// - Throws: `changedElsewhere` when someone else has written to the file, or replaced it; `locked`, `notFound`,
  ///   `cannotOpen`, `cannotRead`.
  public static func resume(
    _ session: SessionID, in folder: TranscriptFolder, at bookmark: TranscriptBookmark
  ) throws(TranscriptError) -> (TranscriptWriter, Snapshot) {
    let file = try SystemFile(openForAppending: folder.path(of: session))
    try file.lock()
    let place = bookmark.snapshot
    guard file.length == bookmark.length, try file.identity() == bookmark.file else {
      throw TranscriptError(.changedElsewhere, path: file.path)
    }
    let bytes = try file.contents(from: place.offset)
    var lines = Lines(bytes)
    guard let line = lines.next(),
      let event = try? TranscriptEvent(line: bytes[line.range], seq: place.seq),
      let snapshot = try? event.content().snapshot
    else { throw TranscriptError(.changedElsewhere, path: file.path) }
    return (try TranscriptWriter(session, file, at: bookmark), snapshot)
  }
}

extension TranscriptEvent {
  static let typesWithSnapshot: Set<String> = [Turn.type, Pause.type, Retry.type]
}

extension TranscriptEvent.Content {
  /// Where the run stands after it; nil for what does not move a run.
  var snapshot: Snapshot? {
    switch self {
    case .turn(let turn): turn.step.snapshot
    case .pause(let pause): pause.step.snapshot
    case .retry(let retry): retry.snapshot
    case .said, .hint, .dispute, .note, .debrief, .end, .other: nil
    }
  }
}
