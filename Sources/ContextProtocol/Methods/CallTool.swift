import DialogueCore
import JSON
import JSONRPC
import SafeText

extension Method {
  /// Calls a tool. What goes wrong in it is told in the result, where a model sees it and can do better.
  static let callTool = Method("tools/call") { call in
    let name = try call.params.string("name")
    guard let tool = Tool.all.first(where: { $0.name == name }) else {
      let near = nearName(to: name, among: Tool.all.map(\.name)).map { "; did you mean '\($0)'?" }
      throw CallError.invalidParams("there is no tool '\(name.asName)'\(near ?? "; tools/list has all")")
    }
    let arguments = try call.params.object("arguments") ?? [:]
    do {
      let answer = try tool.answer(Arguments(arguments, of: tool, in: call.library), call.sessions)
      return [
        "content": [["type": "text", "text": .string(answer.text)]],
        "structuredContent": .object(answer.values),
      ]
    } catch {
      return [
        "content": [["type": "text", "text": .string(Refusal(error).reason)]], "isError": true,
      ]
    }
  }
}
