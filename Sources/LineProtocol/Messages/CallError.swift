import JSON

/// Why a call was not answered as asked, as JSON-RPC tells it.
public struct CallError: Error, Equatable, Sendable {
  public let code: Int
  /// What is wrong, and what to do.
  public let message: String

  public init(code: Int, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The line is no JSON.
  public static func parse(_ message: String) -> CallError { CallError(code: -32700, message) }
  /// It is JSON and no request.
  public static func invalidRequest(_ message: String) -> CallError { CallError(code: -32600, message) }
  public static func unknownMethod(_ name: String) -> CallError {
    CallError(code: -32601, "there is no method '\(name.prefix(80))'")
  }
  public static func invalidParams(_ message: String) -> CallError { CallError(code: -32602, message) }
  /// Something outside the conversation failed, such as the disk; the run stands where it stood.
  public static func failed(_ message: String) -> CallError { CallError(code: -32603, message) }
  /// No such session is open here, or on record.
  public static func noSession(_ message: String) -> CallError { CallError(code: -32002, message) }
  /// More sessions than this program is willing to keep open.
  public static let tooManySessions = CallError(
    code: 1001, "too many sessions are open; close some with session/close and try again")

  /// Understood, and not possible as the conversation stands.
  public static func notNow(_ why: String) -> CallError { CallError(code: 1002, why) }

  var json: JSONValue { ["code": .integer(Int64(code)), "message": .string(message)] }
}
