import JSON
import JSONRPC

extension Method {
  /// Opens a recorded session without sending again what was said in it.
  static let resumeSession = Method(writing: "session/resume") { params, server in
    let chat = try server.chats.reopen(params.sessionID())
    server.sendCommands(to: chat)
    return try server.chats.standing(of: chat)
  }
}

extension Chats {
  /// The answer to opening a recorded session: where it stands. One that was open and put down is read again.
  func standing(of chat: Chat) throws -> Method.Result {
    if chat.phase != .choosing { _ = try session(of: chat) }
    let standing = Standing(chat: chat, answer: nil)
    return { result in result.object { standing.writeMeta(to: &$0) } }
  }
}
