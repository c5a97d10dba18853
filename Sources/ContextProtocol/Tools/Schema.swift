import JSON

/// JSON Schema, as much of it as our answers need.
enum Schema {
  static let text: JSONValue = ["type": "string"]
  static let whole: JSONValue = ["type": "integer"]
  static let flag: JSONValue = ["type": "boolean"]
  static let meters = object(["trust": whole, "heat": whole])

  static func list(of element: JSONValue) -> JSONValue { ["type": "array", "items": element] }

  static func object(
    _ required: KeyValuePairs<String, JSONValue>, optional: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    [
      "type": "object",
      "properties": .object(
        JSONObject((Array(required) + Array(optional)).map { .init(name: $0.key, value: $0.value) })),
      "required": .list(required) { .string($0.key) },
    ]
  }

  /// What every answer about a rehearsal under way tells, and more.
  static func standing(
    _ required: KeyValuePairs<String, JSONValue> = [:], optional: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    let always: [(String, JSONValue)] = [("session", text), ("turn", whole), ("with", text), ("over", flag)]
    let sometimes: [(String, JSONValue)] = [
      ("meters", meters), ("ending", object(["id": text, "kind": text])), ("notice", text),
      ("course", object(["id": text, "part": whole, "parts": whole])),
    ]
    let needed = always + required.map { ($0.key, $0.value) }
    let members = needed + sometimes + optional.map { ($0.key, $0.value) }
    return [
      "type": "object",
      "properties": .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) })),
      "required": .list(needed) { .string($0.0) },
    ]
  }

  /// Who said what, in order.
  static let said = list(of: object(["speaker": text, "name": text, "text": text]))
}
