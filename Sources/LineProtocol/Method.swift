import JSON
import JSONRPC

/// One method that the server answers to.
public struct Method: Sendable {
  public let name: String
  /// Gives the result; what it sends to the server's outbox goes before that, or after it where it says so.
  let answer: @Sendable (Params, Server) throws -> JSONValue

  public init(_ name: String, answer: @escaping @Sendable (Params, Server) throws -> JSONValue) {
    self.name = name
    self.answer = answer
  }

  /// All that `amends serve` offers, the notifications that it heeds included.
  public static let all: [Method] = [
    .initialize, .newSession, .prompt, .cancel, .loadSession, .resumeSession, .listSessions, .closeSession,
    .deleteSession, .setMode, .flows, .scenarios, .listen, .hint, .retry, .why, .debrief, .transcript,
    .annotate, .stats,
  ]
}
