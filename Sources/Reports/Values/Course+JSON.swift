import DialogueCore
import JSON

extension Course.Place {
  /// The course, which of its parts, from 1, and how many it has.
  public var json: JSONValue {
    ["id": .string(course.id.text), "part": JSONValue(number), "parts": JSONValue(course.parts.count)]
  }
}
