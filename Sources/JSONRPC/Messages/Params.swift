import JSON
import SafeText

/// The named parameters of a call, read as what a method needs. A member that is null counts as missing.
public struct Params {
  /// An object, an array or null.
  public let value: JSONValue
  /// Where it stands, for messages: "_meta.amends.".
  public let place: String

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

  /// Refuses a member of another name, which would be passed over in silence: it is misspelt, or stands in the wrong place.
  ///
  /// - Parameter known: All that are read there; `_meta` may always stand beside them.
  public func allow(only known: [String]) throws(CallError) {
    guard let name = value.object?.names.first(where: { $0 != "_meta" && !known.contains($0) }) else {
      return
    }
    let places = known.isEmpty ? "nothing is read here" : "there is \(known.joined(separator: ", "))"
    throw .invalidParams("'\(place)\(name.asName)' is not known; \(places)")
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
  ///
  /// - Parameter remedy: What to do where nothing does.
  public func unknown(_ name: String, _ text: String, near: [String], or remedy: String? = nil) -> CallError {
    let offer = near.prefix(3).map { "'\($0)'" }.joined(separator: " or ")
    let help = near.isEmpty ? remedy.map { "; \($0)" } ?? "" : "; did you mean \(offer)?"
    return .invalidParams("'\(place)\(name)': there is no '\(text.asName)'\(help)")
  }
}
