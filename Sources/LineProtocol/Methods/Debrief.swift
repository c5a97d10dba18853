import Coaching
import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import Transcripts

extension Method {
  /// The debrief so far, as values and as the text that a person reads. Nothing is recorded.
  static let debrief = Method(ours: "_amends/debrief", taking: ["sessionId"]) { params, server in
    let chat = try server.chats.chat(params.sessionID())
    guard chat.phase != .choosing else { throw CallError.notNow("no conversation has begun") }
    let session = try server.chats.session(of: chat)
    guard session.snapshot.mode == .practice || session.isOver else {
      throw CallError.notNow("this is an assessment, and it is not over")
    }
    return try session.rehearsed().debrief.json
  }
}
