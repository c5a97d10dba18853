import JSON
import SafeText

/// Why a call was not answered as asked, as JSON-RPC tells it.
public struct CallError: Error, Equatable, Sendable {
  public let code: Int
  /// What is wrong, and what to do.
  public let message: String
  /// What a program may want to know of it; nil where the code says enough.
  public let data: JSONValue?

  public init(code: Int, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The line is no JSON.
  public static func parse(_ message: String) -> CallError { CallError(code: -32700, message) }
  /// It is JSON and no request.
  public static func invalidRequest(_ message: String) -> CallError { CallError(code: -32600, message) }
  public static func unknownMethod(_ name: String) -> CallError {
    CallError(code: -32601, "there is no method '\(name.asName)'")
  }
  public static func invalidParams(_ message: String) -> CallError { CallError(code: -32602, message) }
  /// Something outside the conversation failed, such as the disk; the run stands where it stood.
  public static func failed(_ message: String) -> CallError { CallError(code: -32603, message) }

  /// The `error` member of an answer.
  public var json: JSONValue {
    var members: JSONObject = ["code": JSONValue(code), "message": .string(message)]
    members["data"] = data
    return .object(members)
  }
}
