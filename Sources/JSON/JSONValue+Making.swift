/// Values made of what a program has at hand.
extension JSONValue {
  /// The whole number; null for nil.
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

  /// The string; null for nil.
  public static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// What is made of each element, in order.
  public static func list<Element>(
    _ elements: some Sequence<Element>, _ value: (Element) -> JSONValue
  ) -> JSONValue {
    .array(elements.map(value))
  }

  /// An object of these members, in order; whoever names them keeps the names distinct.
  public static func members(_ members: some Sequence<(String, JSONValue)>) -> JSONValue {
    var object = JSONObject()
    object.members = members.map { JSONObject.Member(name: $0, value: $1) }
    return .object(object)
  }
}
