import JSON
import JSONRPC

extension Method {
  /// A turn is answered before the next line is read, so there is never one left to cancel.
  static let cancel = Method("session/cancel") { params, server in
    _ = try server.chats.chat(params.sessionID())
    return [:]
  }
}
