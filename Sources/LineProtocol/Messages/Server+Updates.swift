import DialogueCore
import JSON
import Rehearsal
import Transcripts

/// What goes to a client unasked: pieces of messages, and the commands that work.
extension Server {
  /// Whether an update goes before the answer to the present line or after it.
  enum Place { case before, after }

  /// Sends all messages of a reply. A client that joins them, as many do, finds them apart by an empty line.
  func send(_ reply: Reply, to chat: Chat, at place: Place = .before) {
    let snapshot = reply.answer?.step.snapshot ?? chat.session?.snapshot
    for (index, message) in reply.messages.enumerated() {
      let name = newMessageID()
      var start = message.name.isEmpty ? "" : "\(message.name): "
      for (number, part) in message.parts.enumerated() {
        let isLast = number == message.parts.count - 1 && index < reply.messages.count - 1
        let meta: JSONValue = [
          "speaker": .string(message.speaker.rawValue),
          "line": part.line.map { .string($0.text) } ?? nil,
          "turn": snapshot.map { JSONValue($0.turn) } ?? nil,
          "state": snapshot.map { .string($0.state.text) } ?? nil,
        ]
        sendText(
          start + part.text + (isLast ? "\n\n" : ""), by: "agent_message_chunk", message: name, meta: meta,
          to: chat, at: place)
        start = ""
      }
    }
  }

  /// Sends what the rep said, as it is on record.
  func sendRep(_ turn: TurnRecord, to chat: Chat) {
    let meta: JSONValue = [
      "speaker": "rep", "line": nil, "turn": JSONValue(turn.turn), "state": .string(turn.before.state.text),
      "retried": .bool(turn.retried),
    ]
    sendText(
      turn.utterance.text, by: "user_message_chunk", message: newMessageID(), meta: meta, to: chat,
      at: .before)
  }

  func sendCommands(to chat: Chat) {
    let commands = ChatCommand.Name.allCases.map { name -> JSONValue in
      var command: JSONObject = ["name": .string(name.rawValue), "description": .string(name.summary)]
      if let hint = name.argument { command["input"] = ["hint": .string(hint)] }
      return .object(command)
    }
    let update: JSONValue = [
      "sessionUpdate": "available_commands_update", "availableCommands": .array(commands),
    ]
    send(update, to: chat, at: .after)
  }

  private func sendText(
    _ text: String, by kind: String, message: String, meta: JSONValue, to chat: Chat, at place: Place
  ) {
    for piece in text.pieces(ofAtMost: Self.pieceLimit) {
      let update: JSONValue = [
        "sessionUpdate": .string(kind), "messageId": .string(message),
        "content": ["type": "text", "text": .string(piece)], "_meta": ["amends": meta],
      ]
      send(update, to: chat, at: place)
    }
  }

  private func send(_ update: JSONValue, to chat: Chat, at place: Place) {
    let message: JSONValue = [
      "jsonrpc": "2.0", "method": "session/update",
      "params": ["sessionId": .string(chat.id.text), "update": update],
    ]
    if place == .before { outbox.send(message) } else { outbox.sendLater(message) }
  }

  /// Bytes of text in one line; as escapes they may take six times as many, and a line stays below 32 KiB.
  static let pieceLimit = 4096
}

extension String {
  /// The text in pieces of at most so many bytes of UTF-8, at least 4, cut between scalars. One for the empty text.
  func pieces(ofAtMost limit: Int) -> [String] {
    guard utf8.count > limit else { return [self] }
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
