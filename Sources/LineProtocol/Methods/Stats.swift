import JSON
import JSONRPC

extension Method {
  /// What this process has done and holds.
  static let stats = Method("_amends/stats") { _, server in
    let counts = server.chats.counts
    return [
      "version": .string(server.version), "open": JSONValue(counts.open), "inMemory": JSONValue(counts.awake),
      "prompts": JSONValue(server.prompts), "calls": JSONValue(server.calls),
      "errors": JSONValue(server.errors),
    ]
  }
}
