import DialogueCore
import JSON

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The ways to a writer: a new transcript, an earlier one, and one that was let go of.
extension TranscriptWriter {
  /// Starts a transcript with its header and first events, written together; the folder is made if need be.
  ///
  /// - `request`: The client's name for what it asked for.
  /// - Throws: `exists` for a session of that name; `cannotCreate`, `cannotWrite`, `noSpace`. After a throw
  ///   there is no file.
  public static func create(
    _ header: TranscriptHeader, events: [TranscriptEvent.Content] = [], request: String? = nil,
    in folder: TranscriptFolder
  ) throws(TranscriptError) -> TranscriptWriter {
    try folder.create()
    let file = try SystemFile.claim(folder.path(of: header.session))
    do throws(TranscriptError) {
      var lines = JSONWriter(capacity: 4096)
      header.write(to: &lines)
      let writer = TranscriptWriter(
        header.session, file, nextSeq: 1, isFolderSynced: false, needsSync: true)
      try writer.append(events, at: header.at, request: request, behind: &lines)
      return writer
    } catch {
      unlink(file.path)
      throw error
    }
  }

  /// Opens the transcript of an earlier session to go on with it. A torn last line is cut off.
  ///
  /// - Returns: The writer, and what the file holds; its warnings say what was cut off.
  /// - Throws: `notFound`, `locked`, `cannotOpen`, `cannotRead`, `notATranscript`, `newerVersion`; and
  ///   `damaged` when a line in the middle does not read: nothing is appended behind a damage.
  public static func resume(
    _ session: SessionID, in folder: TranscriptFolder
  ) throws(TranscriptError) -> (TranscriptWriter, Transcript) {
    try resume(path: folder.path(of: session), recording: session)
  }

  /// The same for a file of any name, such as one that was sent to a trainer.
  ///
  /// - Throws: As `resume(_:in:)`.
  public static func resume(path: String) throws(TranscriptError) -> (TranscriptWriter, Transcript) {
    try resume(path: path, recording: nil)
  }

  /// - Parameter session: What the file must record; nil for anything.
  private static func resume(
    path: String, recording session: SessionID?
  ) throws(TranscriptError) -> (TranscriptWriter, Transcript) {
    let file = try SystemFile(openForAppending: path)
    try file.lock()
    let sound = try TranscriptReader.parse(file.contents(), path: file.path)
    for case .damagedLine(let line, let reason) in sound.transcript.warnings {
      throw TranscriptError(.damaged(line: line, reason: reason), path: file.path)
    }
    let recorded = sound.transcript.header.session
    if let session, recorded != session {
      let reason = "it records the session \(recorded), not \(session)"
      throw TranscriptError(.notATranscript(reason: reason), path: file.path)
    }
    if sound.length < file.length { try file.truncate(to: sound.length) }
    let writer = TranscriptWriter(
      recorded, file, nextSeq: sound.transcript.events.count + 1, snapshot: sound.snapshot,
      lacksLineEnd: sound.lacksLineEnd)
    return (writer, sound.transcript)
  }

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
    guard let place = bookmark.place, file.length == place.length, file.identity == place.file else {
      throw TranscriptError(.changedElsewhere, path: file.path)
    }
    let bytes = try file.contents(from: place.offset)
    var lines = Lines(bytes)
    guard let line = lines.next(),
      let snapshot = TranscriptEvent.snapshot(line: bytes[line.range], seq: bookmark.snapshotSeq)
    else { throw TranscriptError(.changedElsewhere, path: file.path) }
    let writer = TranscriptWriter(
      session, file, nextSeq: bookmark.nextSeq,
      snapshot: LinePlace(offset: place.offset, seq: bookmark.snapshotSeq),
      isFolderSynced: place.isFolderSynced)
    return (writer, snapshot)
  }
}
