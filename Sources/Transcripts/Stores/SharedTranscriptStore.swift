/// A store in which another program may take a session's next turn while we still hold the session.
///
/// Nothing is locked between two turns: who was late goes on from what the other wrote. What was appended to many sessions
/// can be recorded together, in little more than the time that one of them takes, and meanwhile more be appended.
public protocol SharedTranscriptStore: TranscriptStore, AnyObject {
  /// Whether `TranscriptRecord.append` leaves events waiting, to be recorded together. Before anything else is asked of a
  /// session, those that wait for it are recorded.
  var gathers: Bool { get set }
  /// Whether events of a session wait, or are on their way.
  func hasWaiting(_ session: SessionID) -> Bool
  /// Begins to record all that waits: of each session everything or nothing.
  func startRecording()
  /// A descriptor that can be read from when what was begun is done; nil where nothing is under way.
  var underWay: CInt? { get }
  /// Waits until what was begun is done.
  ///
  /// - Returns: The sessions in which somebody else was quicker, each with the first `seq` that was refused since the last
  ///   call; what waits of them rests on that, and waits no more.
  /// - Throws: What the store itself may fail with; what was under way may then be on record or not, and nothing waits any
  ///   more.
  func finishRecording() throws(TranscriptError) -> [SessionID: Int]
}

extension SharedTranscriptStore {
  /// Records all that waits, and gives what was refused, as `finishRecording` does.
  public func recordWaiting() throws(TranscriptError) -> [SessionID: Int] {
    let before = try finishRecording()
    startRecording()
    return before.merging(try finishRecording()) { first, _ in first }
  }
}
