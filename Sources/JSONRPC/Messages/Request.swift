import JSON

/// A call as it stands in a message: what is wanted, with what, and whether an answer is.
public struct Request {
  public let method: String
  public let params: Params
  /// Nil for a notification, which is never answered.
  public let id: JSONValue?

  /// What a message turned out to be.
  public enum Reading {
    case request(Request)
    /// An answer to a request; we make none, so it is passed over.
    case response
    case invalid(CallError, id: JSONValue)
  }

  public static func read(_ message: JSONValue) -> Reading {
    guard let object = message.object else {
      return .invalid(.invalidRequest("a request is an object, and this is \(message.kind)"), id: nil)
    }
    let id = object["id"]
    switch id {
    case nil, .null, .string, .integer: break
    default: return .invalid(.invalidRequest("an id is a string or a whole number of 64 bits"), id: nil)
    }
    func invalid(_ message: String) -> Reading { .invalid(.invalidRequest(message), id: id ?? nil) }

    guard object["jsonrpc"] == "2.0" else { return invalid(#""jsonrpc" must be "2.0""#) }
    guard let method = object["method"] else {
      let isResponse = id != nil && (object["result"] != nil || object["error"] != nil)
      return isResponse ? .response : invalid(#""method" is missing"#)
    }
    guard let method = method.string else { return invalid(#""method" must be a string"#) }
    let params = object["params"] ?? nil
    guard params.isNull || params.object != nil || params.array != nil else {
      return invalid(#""params" must be an object or an array"#)
    }
    return .request(Request(method: method, params: Params(params), id: id))
  }
}
