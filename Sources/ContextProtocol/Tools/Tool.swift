import DialogueCore
import JSON

/// Something that a model can do for the person that it talks to.
struct Tool: Sendable {
  let name: String
  let title: String
  /// For the model: what it does, when to use it, and how to treat what comes back.
  let description: String
  let arguments: [Argument]
  /// The JSON Schema of `values` in each answer.
  let output: JSONValue
  /// Whether nothing is on record afterwards that was not before.
  let readsOnly: Bool
  let answer: @Sendable (Arguments, Sessions) throws -> Answer

  /// What comes back: for a person to read, and the same and more as values.
  struct Answer {
    let text: String
    let values: JSONObject
  }

  static let all: [Tool] = [
    .listConversations, .startRehearsal, .say, .hint, .retry, .explain, .endRehearsal, .debrief,
    .listRehearsals,
  ]

  /// As a client is told of it.
  func json(in library: Library) -> JSONValue {
    let required = arguments.filter(\.isRequired).map { JSONValue.string($0.name) }
    var input: JSONObject = [
      "type": "object",
      "properties": .object(
        JSONObject(arguments.map { .init(name: $0.name, value: $0.schema(in: library)) })),
      "additionalProperties": false,
    ]
    if !required.isEmpty { input["required"] = .array(required) }
    return [
      "name": .string(name), "title": .string(title), "description": .string(description),
      "inputSchema": .object(input), "outputSchema": output,
      "annotations": [
        "title": .string(title), "readOnlyHint": .bool(readsOnly), "destructiveHint": false,
        "idempotentHint": .bool(readsOnly), "openWorldHint": false,
      ],
    ]
  }
}
