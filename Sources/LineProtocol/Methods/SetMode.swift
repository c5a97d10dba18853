import JSON
import JSONRPC

extension Method {
  /// Practice or assessment. A rehearsal in which something was said keeps its own; the next one follows.
  static let setMode = Method("session/set_mode") { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let mode = try params.mode(named: params.string("modeId"), in: "modeId")
    try server.chats.setMode(mode, of: chat)
    return [:]
  }
}
