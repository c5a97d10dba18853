import JSON

/// What is wrong with a member of a recorded object.
public struct FieldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where: `snapshot.commitments[2].due`.
  public let path: String
  public let problem: Problem

  public enum Problem: Hashable, Sendable {
    case missing
    case unknown
    case wrong(wanted: String, found: String)
  }

  public var description: String {
    switch problem {
    case .missing: "\(path) is missing"
    case .unknown: "\(path) is not known to this program"
    case .wrong(let wanted, let found): "\(path) should be \(wanted), but is \(found)"
    }
  }
}

/// The members of a recorded object, read by name and kind.
struct Fields {
  let object: JSONObject
  /// Where the object stands; empty at the top of a line.
  let path: String

  init(_ object: JSONObject, at path: String = "") {
    self.object = object
    self.path = path
  }

  init(_ value: JSONValue, at path: String) throws(FieldError) {
    guard let object = value.object else { throw Self.wrong(value, wanted: "an object", at: path) }
    self.init(object, at: path)
  }

  func string(_ name: String) throws(FieldError) -> String {
    try read(name, "a string") { $0.string }
  }

  /// A whole number that fits 32 bits, so that nothing that is made of a few of them overflows.
  func int(_ name: String) throws(FieldError) -> Int {
    let number = try read(name, "a whole number") { $0.int }
    guard Int32(exactly: number) != nil else {
      throw FieldError(
        path: path(to: name), problem: .wrong(wanted: "a whole number of 32 bits", found: "\(number)"))
    }
    return number
  }

  func bool(_ name: String) throws(FieldError) -> Bool {
    try read(name, "true or false") { $0.bool }
  }

  /// A string or number that some type can be made of.
  func value<Result>(
    _ name: String, _ wanted: String, _ make: (JSONValue) -> Result?
  ) throws(FieldError) -> Result {
    try read(name, wanted, make)
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) throws(FieldError) -> Choice {
    let wanted = "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return try read(name, wanted) { $0.string.flatMap(Choice.init(rawValue:)) }
  }

  func fields(_ name: String) throws(FieldError) -> Fields {
    try Fields(member(name), at: path(to: name))
  }

  /// Each element of a list, with its place for messages.
  func list<Element>(
    _ name: String, _ read: (JSONValue, String) throws(FieldError) -> Element
  ) throws(FieldError) -> [Element] {
    let path = path(to: name)
    let values = try self.read(name, "a list") { $0.array }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (index, value) in values.enumerated() { elements.append(try read(value, "\(path)[\(index)]")) }
    return elements
  }

  func strings(_ name: String) throws(FieldError) -> [String] {
    try list(name) { value, path throws(FieldError) in
      guard let text = value.string else { throw Self.wrong(value, wanted: "a string", at: path) }
      return text
    }
  }

  /// Nil where the member is missing or null.
  func optional<Result>(
    _ name: String, _ read: (Fields) throws(FieldError) -> Result
  ) throws(FieldError) -> Result? {
    guard let value = object[name], !value.isNull else { return nil }
    return try read(self)
  }

  func optionalString(_ name: String) throws(FieldError) -> String? {
    try optional(name) { fields throws(FieldError) in try fields.string(name) }
  }

  func optionalInt(_ name: String) throws(FieldError) -> Int? {
    try optional(name) { fields throws(FieldError) in try fields.int(name) }
  }

  /// Refuses members that nobody here would read.
  func refuse(allBut names: Set<String>) throws(FieldError) {
    for member in object.members where !names.contains(member.name) {
      throw FieldError(path: path(to: member.name), problem: .unknown)
    }
  }

  static func wrong(_ value: JSONValue, wanted: String, at path: String) -> FieldError {
    FieldError(path: path, problem: .wrong(wanted: wanted, found: found(value)))
  }

  func path(to name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  private func read<Result>(
    _ name: String, _ wanted: String, _ make: (JSONValue) -> Result?
  ) throws(FieldError) -> Result {
    let value = try member(name)
    guard let result = make(value) else { throw Self.wrong(value, wanted: wanted, at: path(to: name)) }
    return result
  }

  private func member(_ name: String) throws(FieldError) -> JSONValue {
    guard let value = object[name] else { throw FieldError(path: path(to: name), problem: .missing) }
    return value
  }

  private static func found(_ value: JSONValue) -> String {
    if let text = value.string {
      text.utf8.count <= 40 ? text.debugDescription : "a long string"
    } else {
      value.kind
    }
  }
}
