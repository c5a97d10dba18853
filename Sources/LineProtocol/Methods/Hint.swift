import JSON
import JSONRPC
import Rehearsal
import Transcripts

extension Method {
  /// What to reach for here; asked again, example words. It counts, as /hint does.
  static let hint = Method(ours: "_amends/hint", taking: ["sessionId"]) { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let session = try chat.helped(in: server.chats)
    let text = try server.chats.once(params.request(), in: chat) {
      guard chat.phase == .talking else { throw CallError.notNow("the conversation is over") }
      return try session.hint()
    } again: { recorded in
      guard case .hint(let hint) = try recorded.event.content() else { return nil }
      return hint.text
    }
    return ["hint": .string(text)]
  }
}
