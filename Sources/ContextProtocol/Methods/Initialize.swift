import JSON
import JSONRPC

extension Method {
  /// The handshake. We keep nothing of it: what follows is answered alike in all revisions that begin so.
  static let initialize = Method("initialize", eras: [.handshake]) { call in
    if try call.params.object("clientCapabilities") != nil || call.params.value["protocolVersion"]?.int != nil
    {
      throw CallError.invalidParams(
        "this speaks the Model Context Protocol; for the Agent Client Protocol start 'amends serve'")
    }
    let asked = try call.params.string("protocolVersion")
    let version =
      Era.handshakeRevisions.last { $0 <= asked } ?? Era.handshakeRevisions[Era.handshakeRevisions.count - 1]
    return [
      "protocolVersion": .string(version), "capabilities": Server.capabilities,
      "serverInfo": call.server.introduction, "instructions": .string(Server.instructions),
    ]
  }

  static let ping = Method("ping", eras: [.handshake]) { _ in [:] }
}
