import JSON
import JSONRPC

extension Method {
  /// Forgets a session until it is loaded again; its record stays.
  static let closeSession = Method("session/close") { params, server in
    try server.chats.close(server.chats.chat(params.sessionID()))
    return [:]
  }
}
