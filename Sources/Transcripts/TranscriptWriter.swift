import JSON

/// Appends to the transcript of one session, which it keeps locked while its file is open.
///
/// What `append` returned from is in the file, whole; a process that is killed afterwards loses nothing, and
/// with `sync` neither does a machine that loses power. Not for use from several threads.
public final class TranscriptWriter: TranscriptRecord {
  public let session: SessionID
  public let path: String
  /// The `seq` of the next event.
  public private(set) var nextSeq: Int

  private var file: SystemFile?
  private let identity: SystemFile.Identity
  /// Bytes in the file; what is more when a parked writer comes back was written by someone else.
  private var length: Int
  private var lacksLineEnd: Bool
  private var isFolderSynced: Bool
  private var failure: TranscriptError?
  /// Where the latest snapshot is recorded; nil before the first.
  private var snapshot: LinePlace?
  /// Whether something was written that nobody has waited for.
  private var needsSync: Bool

  /// - Parameters:
  ///   - snapshot: Where the latest snapshot is recorded; nil before the first.
  ///   - lacksLineEnd: Whether the file ends in the middle of a line.
  ///   - needsSync: Whether something in the file is not known to be on the disk.
  init(
    _ session: SessionID, _ file: SystemFile, nextSeq: Int, snapshot: LinePlace? = nil,
    lacksLineEnd: Bool = false, isFolderSynced: Bool = true, needsSync: Bool = false
  ) {
    self.session = session
    self.path = file.path
    self.nextSeq = nextSeq
    self.file = file
    identity = file.identity
    length = file.length
    self.lacksLineEnd = lacksLineEnd
    self.isFolderSynced = isFolderSynced
    self.snapshot = snapshot
    self.needsSync = needsSync
  }

  /// Appends events, all with one time and in one write: after a throw none of them is there.
  ///
  /// - Throws: `noSpace`, `cannotWrite`, `removed`; after `park` also `locked`, `notFound`, `changedElsewhere`.
  public func append(
    _ events: [TranscriptEvent.Content], at time: Timestamp, request: String?
  ) throws(TranscriptError) {
    var lines = JSONWriter(capacity: 4096)
    if lacksLineEnd { lines.endLine() }
    try append(events, at: time, request: request, behind: &lines)
  }

  /// Appends what was written already, and events behind it.
  func append(
    _ events: [TranscriptEvent.Content], at time: Timestamp, request: String?,
    behind lines: inout JSONWriter
  ) throws(TranscriptError) {
    let file = try openFile()
    var snapshot = snapshot
    for index in events.indices {
      if events[index].movesRun { snapshot = .init(offset: length + lines.count, seq: nextSeq + index) }
      events[index].write(to: &lines, seq: nextSeq + index, at: time, request: index == 0 ? request : nil)
    }
    try file.append(lines)
    self.snapshot = snapshot
    lacksLineEnd = false
    needsSync = true
    nextSeq += events.count
    length = file.length
  }

  public func transcript() throws(TranscriptError) -> Transcript { try TranscriptReader.read(path: path) }

  /// Waits until all that was appended is on the disk, the file's name included.
  ///
  /// - Throws: `cannotSync`; the writer then takes no more.
  public func sync() throws(TranscriptError) {
    guard let wait = try pendingSync() else { return }
    do throws(TranscriptError) {
      try wait.wait()
    } catch {
      stop(error)
      throw error
    }
  }

  /// The same wait for another thread to do; nil where nothing was written that nobody has waited for. What is appended
  /// after this call needs another one.
  ///
  /// - Throws: After `park`, as `append`.
  public func pendingSync() throws(TranscriptError) -> TranscriptSync? {
    guard needsSync else { return nil }
    let file = try openFile()
    defer { (isFolderSynced, needsSync) = (true, false) }
    return TranscriptSync(
      file: file.open, path: path, folder: isFolderSynced ? nil : TranscriptFolder(holding: path))
  }

  /// Takes no more, for a reason found elsewhere; every later `append` throws it. Resuming starts afresh.
  public func stop(_ reason: TranscriptError) { failure = reason }

  /// Closes the file until the next `append`, as a process may hold more sessions than files. Others may
  /// lock the session meanwhile; if they write to it, the next `append` throws `changedElsewhere`.
  public func park() { file = nil }

  /// Where to go on once the writer is gone; nil where the whole transcript must be read for that.
  public var bookmark: TranscriptBookmark? {
    guard failure == nil, !lacksLineEnd, let snapshot else { return nil }
    return TranscriptBookmark(
      nextSeq: nextSeq, snapshotSeq: snapshot.seq,
      place: .init(file: identity, length: length, offset: snapshot.offset, isFolderSynced: isFolderSynced))
  }

  private func openFile() throws(TranscriptError) -> SystemFile {
    if let failure { throw failure }
    if let file {
      guard !file.isRemoved else { throw TranscriptError(.removed, path: path) }
      return file
    }
    let file = try SystemFile(openForAppending: path)
    try file.lock()
    guard file.identity == identity, file.length == length else {
      throw TranscriptError(.changedElsewhere, path: path)
    }
    self.file = file
    return file
  }
}
