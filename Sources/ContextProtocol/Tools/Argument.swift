import DialogueCore
import JSON

/// One argument of a tool or a prompt.
struct Argument: Sendable {
  enum Kind: Sendable {
    case text
    /// A whole number, 0 or more.
    case count
    case session, flow, scenario, persona, difficulty, mode
    /// A flow or a course.
    case conversation
  }

  let name: String
  let kind: Kind
  let description: String
  let isRequired: Bool

  init(_ name: String, _ kind: Kind, _ description: String, isRequired: Bool = false) {
    self.name = name
    self.kind = kind
    self.description = description
    self.isRequired = isRequired
  }

  /// Its JSON Schema, with all names that it may have where they are few.
  func schema(in library: Library) -> JSONValue {
    var schema: JSONObject =
      switch kind {
      case .count: ["type": "integer", "minimum": 0]
      default: ["type": "string"]
      }
    schema["description"] = .string(description)
    switch kind {
    case .flow, .conversation, .persona, .difficulty, .mode:
      schema["enum"] = .list(names(in: library)) { .string($0) }
    case .text, .count, .session, .scenario: break
    }
    return .object(schema)
  }

  /// The names that the scripts have for it, in order.
  func names(in library: Library) -> [String] {
    switch kind {
    case .flow: library.flows.keys.map(\.text).sorted()
    case .conversation: (library.flows.keys.map(\.text) + library.courses.keys.map(\.text)).sorted()
    case .scenario: library.scenarios.keys.map(\.text).sorted()
    case .persona: library.personas.keys.map(\.text).sorted()
    case .difficulty: library.rubric.difficulties.map(\.id.text)
    case .mode: Snapshot.Mode.allCases.map(\.rawValue)
    case .text, .count, .session: []
    }
  }
}

extension Argument {
  static let session = Argument(
    "session", .session, "Which rehearsal: the `session` that start_rehearsal gave.", isRequired: true)
}
