import JSON
import Transcripts

/// What answers lines, one after the other, on one thread.
public protocol LineServer: AnyObject {
  /// Appends the lines with which a line is answered; or none, if `release` is to give them.
  func answer(_ frame: LineFramer.Frame, into output: inout JSONWriter)
  /// Appends the lines that were held back and may go, in order; called when all that was read is answered, and when
  /// `awaits` can be read from.
  func release(into output: inout JSONWriter)
  /// A descriptor that can be read from when more of what is held back may go; nil where nothing is.
  var awaits: CInt? { get }
  /// Whether it holds anything that it could put down while nobody speaks.
  var canRest: Bool { get }
  /// Puts that down; called when no line came for a second.
  func rest()
  /// What must be on the disk before anything that was answered so far may leave.
  func takePending() -> Set<TranscriptSync>
  /// Records what is still due, as the program is about to end.
  func close()
}

/// One that keeps nothing between two lines.
extension LineServer {
  public func release(into output: inout JSONWriter) {}
  public var awaits: CInt? { nil }
  public var canRest: Bool { false }
  public func rest() {}
  public func takePending() -> Set<TranscriptSync> { [] }
  public func close() {}
}
