import JSON
import JSONRPC

extension Method {
  /// Closes a session and removes its record. One that is not there is deleted already.
  static let deleteSession = Method("session/delete") { params, server in
    try server.chats.delete(params.sessionID())
    return [:]
  }
}
