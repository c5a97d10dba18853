/// A store of which other programs may take a session's next turn while we still hold it.
///
/// Nothing is locked between two turns: who was late goes on from what the other wrote. What was appended to many sessions
/// can be recorded together, in little more than the time that one of them takes.
public protocol SharedTranscriptStore: TranscriptStore, AnyObject {
  /// Whether `TranscriptRecord.append` leaves events waiting, to be recorded together. Before anything else is asked of a
  /// session, those that wait for it are recorded.
  var gathers: Bool { get set }
  /// Whether events of a session wait.
  func hasWaiting(_ session: SessionID) -> Bool
  /// Records all that waits: of each session everything or nothing.
  ///
  /// - Returns: The sessions in which somebody else was quicker, each with the first `seq` that was refused since the last
  ///   call.
  /// - Throws: What the store itself may fail with; what waited may then be on record or not, and waits no more.
  func recordWaiting() throws(TranscriptError) -> [SessionID: Int]
}
