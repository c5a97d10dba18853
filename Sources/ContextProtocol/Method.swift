import DialogueCore
import JSON
import JSONRPC
import Rehearsal

/// One request that is answered.
struct Method: Sendable {
  let name: String
  let eras: Set<Era>
  /// Milliseconds for which a client may keep the answer; nil where there is nothing to keep.
  let keeps: Int?
  let answer: @Sendable (Call) throws -> JSONObject

  init(
    _ name: String, eras: Set<Era> = [.handshake, .stateless], keeps: Int? = nil,
    answer: @escaping @Sendable (Call) throws -> JSONObject
  ) {
    self.name = name
    self.eras = eras
    self.keeps = keeps
    self.answer = answer
  }

  static func named(_ name: String) -> Method? { all.first { $0.name == name } }

  private static let all: [Method] = [
    .initialize, .ping, .discover, .listTools, .callTool, .listResources, .listTemplates, .readResource,
    .listPrompts, .getPrompt, .complete,
  ]

  /// A result with what the stateless revision wants in each.
  func marked(_ result: JSONObject, by server: Server) -> JSONObject {
    var marked: JSONObject = ["resultType": "complete"]
    for member in result.members { marked[member.name] = member.value }
    if let keeps {
      marked["ttlMs"] = JSONValue(keeps)
      marked["cacheScope"] = "private"
    }
    marked["_meta"] = [Era.serverKey: server.introduction]
    return marked
  }
}

/// A request under way.
struct Call {
  let params: Params
  let era: Era
  let server: Server

  var sessions: Sessions { server.sessions }
  var library: Library { sessions.stage.library }
}
