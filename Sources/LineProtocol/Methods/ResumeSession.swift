import JSON
import JSONRPC

extension Method {
  /// Opens a recorded session without sending again what was said in it.
  static let resumeSession = Method("session/resume") { params, server in
    let chat = try server.chats.reopen(params.sessionID())
    server.sendCommands(to: chat)
    return [:]
  }
}
