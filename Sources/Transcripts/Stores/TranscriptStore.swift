import DialogueCore

/// Where transcripts are kept: a folder of files on this machine, or a database that many machines share.
///
/// What holds for one holds for the other: a session is its header and its events, numbered without gaps; events are
/// appended together or not at all, behind what the writer knows, or it is told `changedElsewhere`.
public protocol TranscriptStore {
  /// A path, or an address without its password; for messages.
  var name: String { get }
  /// Where a session is, for messages: a file's path, or something like it.
  func place(of session: SessionID) -> String

  /// All sessions, newest first; only their headers are read.
  func sessions() throws(TranscriptError) -> TranscriptListing
  /// The names of all sessions, in no order.
  func names() throws(TranscriptError) -> [SessionID]
  /// When a session was last written to; nil when there is none.
  func lastChange(of session: SessionID) throws(TranscriptError) -> Timestamp?
  /// The `seq` of the event that a session would take next, where that is known without reading it; nil else, and when
  /// there is no such session.
  func nextSeq(of session: SessionID) throws(TranscriptError) -> Int?
  /// The header alone.
  ///
  /// - Throws: As `contents(of:)`; `notATranscript`, `newerVersion`.
  func header(of session: SessionID) throws(TranscriptError) -> TranscriptHeader
  /// A session's lines as its file holds, or would hold, them.
  ///
  /// - Throws: `notFound`; what the store itself may fail with.
  func contents(of session: SessionID) throws(TranscriptError) -> [UInt8]
  /// The first event that was recorded for a client's request; nil when none was.
  func seq(ofRequest request: String, in session: SessionID) throws(TranscriptError) -> Int?

  /// Starts a transcript with its header and its first events, all at the header's time.
  ///
  /// - `request`: As in `TranscriptRecord.append`.
  /// - Throws: `exists` for a session of that name; what the store itself may fail with. After a throw there is none.
  func create(
    _ header: TranscriptHeader, events: [TranscriptEvent.Content], request: String?
  ) throws(TranscriptError) -> any TranscriptRecord
  /// Opens the transcript of an earlier session to go on with it.
  ///
  /// - Returns: What to append to, and what is there.
  /// - Throws: `notFound`, `locked`, `notATranscript`, `newerVersion`, `damaged`; what the store itself may fail with.
  func resume(_ session: SessionID) throws(TranscriptError) -> (any TranscriptRecord, Transcript)
  /// Goes on with a transcript where it was let go of; only the latest snapshot is read.
  ///
  /// - Throws: `changedElsewhere` when someone else has written to it; as `resume(_:)`.
  func resume(_ session: SessionID, at bookmark: TranscriptBookmark) throws(TranscriptError)
    -> (any TranscriptRecord, Snapshot)
  /// Removes a session; false when there is none.
  ///
  /// - Throws: `locked` while somebody writes it; what the store itself may fail with.
  func remove(_ session: SessionID) throws(TranscriptError) -> Bool

  /// Appends lines of another store's transcript as they are, the header first.
  ///
  /// - `lines`: Whole and sound, numbered from `seq` on without gaps; at 0 they begin a new session.
  /// - Throws: `exists`, or `changedElsewhere` where it does not end before `seq`; as `create(_:)` and `resume(_:)`.
  func copy(_ lines: [TranscriptLine], to session: SessionID, from seq: Int) throws(TranscriptError)
}

extension TranscriptStore {
  /// Starts a transcript with its header alone.
  public func create(_ header: TranscriptHeader) throws(TranscriptError) -> any TranscriptRecord {
    try create(header, events: [], request: nil)
  }

  /// - Throws: As `TranscriptReader.read(path:)`.
  public func transcript(of session: SessionID) throws(TranscriptError) -> Transcript {
    try TranscriptReader.read(contents(of: session), path: place(of: session))
  }

  public func holds(_ session: SessionID) throws(TranscriptError) -> Bool {
    try lastChange(of: session) != nil
  }
}

/// What a store holds.
public struct TranscriptListing: Equatable, Sendable {
  /// One session.
  public struct Entry: Equatable, Sendable {
    public let session: SessionID
    public let header: TranscriptHeader

    public init(session: SessionID, header: TranscriptHeader) {
      self.session = session
      self.header = header
    }
  }

  /// Newest first.
  public let entries: [Entry]
  /// What is named like a transcript and is none, sorted by path.
  public let unreadable: [TranscriptError]

  public init(entries: [Entry], unreadable: [TranscriptError]) {
    self.entries = entries.sorted { ($0.header.at, $0.session) > ($1.header.at, $1.session) }
    self.unreadable = unreadable.sorted { $0.path < $1.path }
  }
}
