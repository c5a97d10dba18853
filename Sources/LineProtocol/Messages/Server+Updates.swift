import DialogueCore
import JSON
import Rehearsal
import Transcripts

/// What goes to a client unasked: pieces of messages, and the commands that work.
///
/// Most of what a server writes is this, so it is written as it comes and not put together as values first.
extension Server {
  /// Whether an update goes before the answer to the present line or after it.
  enum Place { case before, after }

  /// Sends all messages of a reply. A client that joins them, as many do, finds them apart by an empty line.
  func send(_ reply: Reply, to chat: Chat, at place: Place = .before) {
    let turn = reply.answer?.turn ?? chat.session?.snapshot.turn
    let state = reply.answer?.step.snapshot.state ?? chat.session?.snapshot.state
    for (index, message) in reply.messages.enumerated() {
      let name = newMessageNumber()
      for (number, part) in message.parts.enumerated() {
        let isLast = number == message.parts.count - 1 && index < reply.messages.count - 1
        let words = Words(
          before: number > 0 ? " " : message.name.isEmpty ? "" : message.name + ": ", text: part.text,
          after: isLast ? "\n\n" : "")
        sendText(words, by: "agent_message_chunk", message: name, to: chat, at: place) { meta in
          meta.member("speaker", message.speaker.rawValue)
          meta.member("line", orNull: part.line?.text)
          meta.name("turn")
          if let turn { meta.value(turn) } else { meta.null() }
          meta.member("state", orNull: state?.text)
        }
      }
    }
  }

  /// Sends what the rep said, as it is on record.
  func sendRep(_ turn: TurnRecord, to chat: Chat) {
    sendText(
      Words(text: turn.utterance.text), by: "user_message_chunk", message: newMessageNumber(), to: chat,
      at: .before
    ) { meta in
      meta.member("speaker", "rep")
      meta.member("line", orNull: nil)
      meta.member("turn", turn.turn)
      meta.member("state", turn.before.state.text)
      meta.member("retried", turn.retried)
    }
  }

  func sendCommands(to chat: Chat) {
    send(to: chat, at: .after) { $0.encoded(Self.commands) }
  }

  private static let commands: [UInt8] = {
    let commands = Command.table(at: .chat).map { row -> JSONValue in
      var command: JSONObject = ["name": .string(row.name.rawValue), "description": .string(row.summary)]
      if let hint = row.argument { command["input"] = ["hint": .string(hint)] }
      return .object(command)
    }
    return JSON.bytes(of: [
      "sessionUpdate": "available_commands_update", "availableCommands": .array(commands),
    ])
  }()

  /// What one or more updates say, in pieces that need no copy to be put together.
  private struct Words {
    var before = ""
    let text: String
    var after = ""

    var count: Int { before.utf8.count + text.utf8.count + after.utf8.count }
  }

  private func sendText(
    _ words: Words, by kind: String, message: Int, to chat: Chat, at place: Place,
    meta: (inout JSONWriter) -> Void
  ) {
    guard words.count <= Self.pieceLimit else {
      for piece in (words.before + words.text + words.after).pieces(ofAtMost: Self.pieceLimit) {
        sendText(Words(text: piece), by: kind, message: message, to: chat, at: place, meta: meta)
      }
      return
    }
    send(to: chat, at: place) { update in
      update.object { update in
        update.member("sessionUpdate", kind)
        update.name("messageId")
        update.string { id in
          id.text("m")
          id.text(message)
        }
        update.object("content") { content in
          content.member("type", "text")
          content.name("text")
          content.string { text in
            text.text(words.before)
            text.text(words.text)
            text.text(words.after)
          }
        }
        update.object("_meta") { $0.object("amends", meta) }
      }
    }
  }

  private func send(to chat: Chat, at place: Place, _ update: (inout JSONWriter) -> Void) {
    func write(to line: inout JSONWriter) {
      line.object { line in
        line.member("jsonrpc", "2.0")
        line.member("method", "session/update")
        line.object("params") { params in
          params.member("sessionId", chat.id.text)
          params.name("update")
          update(&params)
        }
      }
    }
    if place == .before { outbox.send(write) } else { outbox.sendLater(write) }
  }

  /// Bytes of text in one line; as escapes they may take six times as many, and a line stays below 32 KiB.
  static let pieceLimit = 4096
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, orNull value: String?) {
    self.name(name)
    if let value { self.value(value) } else { null() }
  }
}

extension String {
  /// The text in pieces of at most so many bytes of UTF-8, at least 4, cut between scalars.
  fileprivate func pieces(ofAtMost limit: Int) -> [String] {
    var pieces: [String] = []
    var start = startIndex
    while start < endIndex {
      var end = utf8.index(start, offsetBy: limit, limitedBy: endIndex) ?? endIndex
      while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
      pieces.append(String(unicodeScalars[start..<end]))
      start = end
    }
    return pieces
  }
}
