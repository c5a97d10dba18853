import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import SafeText
import Transcripts

extension Method {
  /// Says something in a session. All that is said in reply is sent before the answer.
  static let prompt = Method(writing: "session/prompt") { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let text = try params.promptText()
    let reply = try server.chats.once(params.request(), in: chat) {
      try chat.hear(text, in: server.chats)
    } again: { recorded in
      try chat.reply(to: recorded, in: server.chats)
    }
    server.send(reply, to: chat)
    server.prompts += 1
    if let fault = reply.answer?.step.fault { server.log("\(chat.id): the scripts fault: \(fault)") }
    let standing = Standing(chat: chat, answer: reply.answer)
    return { result in
      result.object { result in
        result.member("stopReason", "end_turn")
        standing.writeMeta(to: &result)
      }
    }
  }
}

extension Params {
  /// The words of a prompt's blocks, a block a line. A link stands as its name, as nobody says an address.
  func promptText() throws(CallError) -> String {
    let blocks = try array("prompt")
    guard !blocks.isEmpty else { throw .invalidParams("'prompt' is empty; put a block of text in") }
    var texts: [String] = []
    for (index, block) in blocks.enumerated() {
      guard block.object != nil else { throw wrong("prompt[\(index)]", "an object", block) }
      let block = Params(block, at: "prompt[\(index)].")
      switch try block.string("type") {
      case "text": texts.append(try block.string("text"))
      case "resource_link": texts.append("(\(try block.string("name")))")
      case let type:
        throw .invalidParams("a block of type '\(type.asName)' cannot be listened to; send 'text'")
      }
    }
    let text = texts.joined(separator: "\n")
    guard text.utf8.count <= Self.textLimit else {
      throw .invalidParams("the text is longer than \(Self.textLimit) bytes; nobody would listen for so long")
    }
    return text
  }

  /// Bytes that one prompt may say.
  static let textLimit = 64 << 10
}
