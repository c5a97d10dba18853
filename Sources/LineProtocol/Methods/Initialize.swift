import JSON
import JSONRPC

extension Method {
  /// What both sides can do. We speak version 1, whatever was asked for; the client decides whether that will do.
  static let initialize = Method("initialize") { params, server in
    guard try params.optionalInt("protocolVersion") != nil else {
      throw CallError.invalidParams(
        "'protocolVersion' is missing; this speaks the Agent Client Protocol, version 1")
    }
    return [
      "protocolVersion": 1,
      "agentCapabilities": [
        "loadSession": true,
        "promptCapabilities": ["image": false, "audio": false, "embeddedContext": false],
        "sessionCapabilities": ["list": [:], "resume": [:], "close": [:], "delete": [:]],
      ],
      "agentInfo": ["name": "amends", "title": "Amends coach", "version": .string(server.version)],
      "authMethods": [],
    ]
  }
}
