import JSON

/// The named parameters of a call, read as what a method needs. A member that is null counts as missing.
public struct Params {
  /// An object, an array or null.
  public let value: JSONValue
  /// Where it stands, for messages: "_meta.amends.".
  private let place: String

  public init(_ value: JSONValue, at place: String = "") {
    self.value = value
    self.place = place
  }

  public func string(_ name: String) throws(CallError) -> String {
    guard let text = try optionalString(name) else { throw missing(name, "a string") }
    return text
  }

  public func optionalString(_ name: String) throws(CallError) -> String? {
    guard let member = try member(name) else { return nil }
    guard let text = member.string else { throw wrong(name, "a string", member) }
    return text
  }

  public func optionalInt(_ name: String) throws(CallError) -> Int? {
    guard let member = try member(name) else { return nil }
    guard let number = member.int else { throw wrong(name, "a whole number", member) }
    return number
  }

  public func array(_ name: String) throws(CallError) -> [JSONValue] {
    guard let member = try member(name) else { throw missing(name, "an array") }
    guard let elements = member.array else { throw wrong(name, "an array", member) }
    return elements
  }

  /// A member that is an object; nil where it is missing.
  public func object(_ name: String) throws(CallError) -> JSONValue? {
    guard let member = try member(name) else { return nil }
    guard member.object != nil else { throw wrong(name, "an object", member) }
    return member
  }

  private func member(_ name: String) throws(CallError) -> JSONValue? {
    if value.array != nil { throw .invalidParams("params must be named, as an object") }
    guard let member = value[name], !member.isNull else { return nil }
    return member
  }

  private func missing(_ name: String, _ wanted: String) -> CallError {
    .invalidParams("'\(place)\(name)' is missing; it must be \(wanted)")
  }

  public func wrong(_ name: String, _ wanted: String, _ found: JSONValue) -> CallError {
    .invalidParams("'\(place)\(name)' must be \(wanted), and is \(found.kind)")
  }

  /// Says that there is no such thing, and what comes near.
  public func unknown(_ name: String, _ text: String, near: [String]) -> CallError {
    let offer =
      near.isEmpty ? "" : "; did you mean \(near.prefix(3).map { "'\($0)'" }.joined(separator: " or "))?"
    return .invalidParams("'\(place)\(name)': there is no '\(text.prefix(80))'\(offer)")
  }
}
