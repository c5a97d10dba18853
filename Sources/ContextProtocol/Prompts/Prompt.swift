import JSON

/// A beginning that a person can pick in their assistant.
struct Prompt: Sendable {
  let name: String
  let title: String
  let description: String
  let arguments: [Argument]
  /// The messages; arguments are texts, by name, and known to it.
  let messages: @Sendable ([String: String], Call) throws -> [JSONValue]

  static let all: [Prompt] = [.rehearse, .debrief]

  var json: JSONValue {
    [
      "name": .string(name), "title": .string(title), "description": .string(description),
      "arguments": .array(
        arguments.map {
          [
            "name": .string($0.name), "description": .string($0.description),
            "required": .bool($0.isRequired),
          ]
        }),
    ]
  }

  /// A message in the person's name.
  static func said(_ text: String) -> JSONValue {
    ["role": "user", "content": ["type": "text", "text": .string(text)]]
  }
}
