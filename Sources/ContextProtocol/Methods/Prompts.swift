import DialogueCore
import JSON
import JSONRPC
import SafeText

extension Method {
  static let listPrompts = Method("prompts/list", keeps: 3_600_000) { call in
    try call.params.expectNoCursor()
    return ["prompts": .list(Prompt.all, \.json)]
  }

  static let getPrompt = Method("prompts/get") { call in
    let prompt = try call.prompt(call.params.string("name"))
    let given = Params(try call.params.object("arguments") ?? [:])
    var arguments: [String: String] = [:]
    for argument in prompt.arguments {
      guard let text = try given.optionalString(argument.name), !text.isEmpty else { continue }
      let names = argument.names(in: call.library)
      guard names.isEmpty || names.contains(text) else {
        throw given.unknown(argument.name, text, near: nearNames(to: text, among: names))
      }
      guard text.utf8.count <= 100 else {
        throw CallError.invalidParams("'\(argument.name)' is longer than 100 bytes; make it shorter")
      }
      arguments[argument.name] = text
    }
    return [
      "description": .string(prompt.description), "messages": .array(try prompt.messages(arguments, call)),
    ]
  }
}

extension Call {
  /// - Throws: Where there is no such prompt, with those that there are.
  func prompt(_ name: String) throws(CallError) -> Prompt {
    if let prompt = Prompt.all.first(where: { $0.name == name }) { return prompt }
    throw .invalidParams(
      "there is no prompt '\(name.asName)'; there is \(Prompt.all.map(\.name).joined(separator: " and "))"
    )
  }
}
