import DialogueCore
import JSON
import Listening

/// `amends listen --json`: one JSON object a line in, one a line out, in order.
struct ListenLines {
  let listener: Listener
  private var failures = 0

  init(listener: Listener) { self.listener = listener }

  /// Answers every line of standard input; returns how many could not be read.
  mutating func run() throws -> Int {
    while let line = readLine() {
      if line.isBlank { continue }
      let answer = answer(line)
      try StandardOutput.print(JSON.text(of: answer))
    }
    return failures
  }

  private mutating func answer(_ line: String) -> JSONValue {
    do throws(ListenLineError) {
      let request = try ListenRequest(line)
      let utterance = listener.listen(request.text, in: request.context, everyPlace: true)
      return [
        "id": request.id, "moves": .list(utterance.moves, json),
        "flags": .list(utterance.flags) { .string($0.text) },
      ]
    } catch {
      failures += 1
      return ["id": error.id, "error": .string(error.reason)]
    }
  }

  private func json(_ heard: Heard) -> JSONValue {
    [
      "move": .string(heard.move.text), "words": .string(heard.words),
      "start": JSONValue(heard.range.lowerBound), "end": JSONValue(heard.range.upperBound),
      "strength": JSONValue(heard.strength), "why": .string(heard.why),
      "cue": .list(heard.cues) { .string($0) },
    ]
  }
}

/// Why a line cannot be listened to.
struct ListenLineError: Error {
  /// The line's own id, or null.
  let id: JSONValue
  let reason: String
}

/// One line of `amends listen --json`.
struct ListenRequest {
  let id: JSONValue
  let text: String
  let context: ListeningContext

  init(_ line: String) throws(ListenLineError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSON.parse(line.utf8)
    } catch {
      throw ListenLineError(id: nil, reason: "no JSON: \(error)")
    }
    guard let object = value.object else {
      throw ListenLineError(id: nil, reason: "expected an object with \"text\", found \(value.kind)")
    }
    id = object["id"] ?? nil
    guard let text = object["text"]?.string else {
      throw ListenLineError(id: id, reason: "\"text\" must be a string")
    }
    self.text = text
    context = try Self.context(object["context"] ?? nil, id: id)
  }

  private static func context(_ value: JSONValue, id: JSONValue) throws(ListenLineError) -> ListeningContext {
    var context = ListeningContext()
    if value.isNull { return context }
    guard let object = value.object else {
      throw ListenLineError(id: id, reason: "\"context\" must be an object or null, not \(value.kind)")
    }
    context.flow = try text(object, "flow", id).map { FlowID($0) }
    if let with = try text(object, "with", id) {
      guard let role = Role(rawValue: with) else {
        throw ListenLineError(id: id, reason: "\"with\" is customer, coach, manager or self, not \"\(with)\"")
      }
      context.with = role
    }
    context.said = try texts(object, "said", id)
    context.done = ByID(counting: try texts(object, "done", id).map { MoveID($0) })
    return context
  }

  private static func text(_ object: JSONObject, _ name: String, _ id: JSONValue) throws(ListenLineError)
    -> String?
  {
    guard let value = object[name], !value.isNull else { return nil }
    guard let text = value.string else {
      throw ListenLineError(id: id, reason: "\"\(name)\" must be a string")
    }
    return text
  }

  /// A string, or an array of strings; missing and null are none.
  private static func texts(
    _ object: JSONObject, _ name: String, _ id: JSONValue
  ) throws(ListenLineError) -> [String] {
    guard let value = object[name], !value.isNull else { return [] }
    if let text = value.string { return [text] }
    let texts = value.array?.compactMap(\.string)
    guard let texts, texts.count == value.array?.count else {
      throw ListenLineError(id: id, reason: "\"\(name)\" must be a string or an array of strings")
    }
    return texts
  }
}
