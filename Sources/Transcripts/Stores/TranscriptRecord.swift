/// One session in a store, to be appended to.
///
/// What `append` returned from is on record, whole, whatever becomes of this process, unless its store gathers
/// (`SharedTranscriptStore`). Not for use from several threads.
public protocol TranscriptRecord: AnyObject {
  var session: SessionID { get }
  /// The `seq` of the next event.
  var nextSeq: Int { get }
  /// Where to go on once the record is gone; nil where the whole transcript must be read for that.
  var bookmark: TranscriptBookmark? { get }

  /// Appends events, all with one time and together: after a throw none of them is there.
  ///
  /// - `request`: The client's name for what it asked for; recorded with the first of the events.
  /// - Throws: `changedElsewhere` when someone else has written to the session; what the store itself may fail with.
  func append(
    _ events: [TranscriptEvent.Content], at time: Timestamp, request: String?
  ) throws(TranscriptError)
  /// All that is recorded.
  func transcript() throws(TranscriptError) -> Transcript
  /// Waits until all that was appended survives a loss of power.
  ///
  /// - Throws: `cannotSync`; the record then takes no more.
  func sync() throws(TranscriptError)
  /// The same wait for another thread to do; nil where nothing was written that needs it. What is appended after
  /// this call needs another one.
  func pendingSync() throws(TranscriptError) -> TranscriptSync?
  /// Lets go of whatever keeps others from the session, until the next `append`.
  func park()
}

extension TranscriptRecord {
  public func append(_ events: [TranscriptEvent.Content], at time: Timestamp) throws(TranscriptError) {
    try append(events, at: time, request: nil)
  }
}
