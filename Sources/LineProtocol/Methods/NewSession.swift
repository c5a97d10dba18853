import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import Transcripts

extension Method {
  /// Opens a session. Without a flow in `_meta.amends` the coach asks in the chat which to rehearse.
  ///
  /// `cwd` is a label only, and no MCP server is connected to.
  static let newSession = Method(writing: "session/new") { params, server in
    let asked = try params.amendsOpening()
    let library = server.chats.stage.library
    let wanted = try asked.wanted(in: library)
    let wish = try asked.wish(for: wanted, in: library)
    let part = try asked.part(of: wanted)
    let request = try params.request()
    let id = try asked.optionalSessionID()
    if let request, let id, let answer = try server.openedBefore(id, by: request) { return answer }
    server.chats.request = request
    defer { server.chats.request = nil }
    do {
      let chat = try server.chats.add(id, label: params.label(), wish: wish)
      return try server.open(chat) {
        switch wanted {
        case .flow(let flow, _): try chat.begin(flow, wish.scenario, in: server.chats)
        case .course(let course, _): try chat.begin(course, part: part, in: server.chats)
        case .noSituation, .nothing, nil: .coach(chat.question(library))
        }
      }
    } catch let error as TranscriptError where error.code == .exists {
      // Another program may have been given the same call, and was quicker.
      guard let request, let id, let answer = try server.openedBefore(id, by: request) else { throw error }
      return answer
    }
  }
}

extension Server {
  fileprivate func open(_ chat: Chat, _ begin: () throws -> Reply) throws -> Method.Result {
    do {
      let first = try begin()
      sendCommands(to: chat)
      send(first, to: chat, at: .after)
      return chat.introduction(nil)
    } catch {
      try chats.close(chat)
      throw error
    }
  }

  /// The answer to a call that has opened a session before; nil where none did under that name.
  fileprivate func openedBefore(_ id: SessionID, by request: String) throws -> Method.Result? {
    guard try chats.store.holds(id) else { return nil }
    let chat = try chats.reopened(id)
    guard let recorded = try chats.recorded(request, of: chat),
      let first = try chat.reply(to: recorded, in: chats)
    else { return nil }
    sendCommands(to: chat)
    send(first, to: chat, at: .after)
    return chat.introduction(first.answer)
  }
}

extension Chat {
  /// What a client learns of a session that it opened.
  func introduction(_ answer: Answer?) -> Method.Result {
    let standing = Standing(chat: self, answer: answer)
    return { result in
      result.object { result in
        result.member("sessionId", self.id.text)
        result.object("modes") {
          $0.member("currentModeId", self.wish.mode.rawValue)
          $0.name("availableModes")
          $0.encoded(Chat.modes)
        }
        standing.writeMeta(to: &result)
      }
    }
  }

  /// The modes that a client may offer to choose from.
  private static let modes: [UInt8] = JSON.bytes(of: [
    [
      "id": "practice", "name": "Practice",
      "description": "The coach remarks as you go, and you may ask for hints and try again.",
    ],
    [
      "id": "assessment", "name": "Assessment",
      "description": "No hints, no second tries, no meters; the debrief comes at the end.",
    ],
  ])
}
