import JSON
import JSONRPC
import Transcripts

extension Params {
  /// Our own parameters in a method that is not ours.
  func amends() throws(CallError) -> Params {
    let meta = try object("_meta")
    return try Params(meta ?? nil, at: "_meta.").object("amends").map { Params($0, at: "_meta.amends.") }
      ?? Params(nil, at: "_meta.amends.")
  }

  /// The same, where they say what to open; one that is not known would be passed over in silence.
  func amendsOpening() throws(CallError) -> Params {
    let amends = try amends()
    try amends.allow(only: [
      "sessionId", "flow", "scenario", "part", "persona", "difficulty", "mode", "seed", "rep", "requestId",
    ])
    return amends
  }

  /// The session that the call is about.
  func sessionID() throws(CallError) -> SessionID { try Self.sessionID(string("sessionId")) }

  func optionalSessionID() throws(CallError) -> SessionID? {
    guard let text = try optionalString("sessionId") else { return nil }
    return try Self.sessionID(text)
  }

  private static func sessionID(_ text: String) throws(CallError) -> SessionID {
    do throws(TranscriptError) { return try SessionID(text) } catch {
      throw .invalidParams("\(error)")
    }
  }
}
