import JSON

/// Holds a value against as much of JSON Schema as our tools use.
enum SchemaCheck {
  static func problems(of value: JSONValue, under schema: JSONValue, at place: String = "$") -> [String] {
    switch schema["type"]?.string {
    case "object":
      guard let object = value.object else { return ["\(place): \(value.kind)"] }
      let missing = (schema["required"]?.array ?? []).compactMap(\.string).filter { object[$0] == nil }
      return missing.map { "\(place).\($0) is missing" }
        + object.members.flatMap { member in
          schema["properties"]?[member.name].map {
            problems(of: member.value, under: $0, at: "\(place).\(member.name)")
          } ?? []
        }
    case "array":
      guard let elements = value.array, let element = schema["items"] else {
        return ["\(place): \(value.kind)"]
      }
      return elements.flatMap { problems(of: $0, under: element, at: "\(place)[]") }
    case "string": return value.string == nil ? ["\(place): \(value.kind)"] : []
    case "integer": return value.int == nil ? ["\(place): \(value.kind)"] : []
    case "boolean": return value.bool == nil ? ["\(place): \(value.kind)"] : []
    default: return ["\(place): the schema has no type"]
    }
  }
}
