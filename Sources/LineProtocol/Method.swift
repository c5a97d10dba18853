import JSON
import JSONRPC

/// One method that the server answers to.
public struct Method: Sendable {
  public let name: String
  /// Gives what writes the result; what it sends to the server's outbox goes before that, or after it where it says so.
  let answer: @Sendable (Params, Server) throws -> Result

  /// Writes one JSON value.
  typealias Result = (inout JSONWriter) -> Void

  public init(_ name: String, answer: @escaping @Sendable (Params, Server) throws -> JSONValue) {
    self.init(writing: name) { params, server in
      let value = try answer(params, server)
      return { $0.value(value) }
    }
  }

  /// One of ours: its parameters are no other protocol's, so that one it does not know is an error.
  init(
    ours name: String, taking known: [String],
    answer: @escaping @Sendable (Params, Server) throws -> JSONValue
  ) {
    self.init(writingOurs: name, taking: known) { params, server in
      let value = try answer(params, server)
      return { $0.value(value) }
    }
  }

  init(
    writingOurs name: String, taking known: [String],
    answer: @escaping @Sendable (Params, Server) throws -> Result
  ) {
    self.init(writing: name) { params, server in
      try params.allow(only: known)
      return try answer(params, server)
    }
  }

  /// One whose result is written as it comes and not put together as a value first, which takes a fraction of the time.
  init(writing name: String, answer: @escaping @Sendable (Params, Server) throws -> Result) {
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
