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
  static let newSession = Method("session/new") { params, server in
    let asked = try params.amends()
    let library = server.chats.stage.library
    let flow = try asked.flow(in: library)
    let wish = try asked.wish(for: flow, in: library)
    let request = try params.request()
    let id = try asked.optionalSessionID()
    if let request, let id, let answer = try server.openedBefore(id, by: request) { return answer }
    server.chats.request = request
    defer { server.chats.request = nil }
    do {
      let chat = try server.chats.add(id, label: params.label(), wish: wish)
      return try server.open(chat, with: flow)
    } catch let error as TranscriptError where error.code == .exists {
      // Another program may have been given the same call, and was quicker.
      guard let request, let id, let answer = try server.openedBefore(id, by: request) else { throw error }
      return answer
    }
  }
}

extension Server {
  fileprivate func open(_ chat: Chat, with flow: FlowID?) throws -> JSONValue {
    do {
      let first = try flow.map { try chat.begin($0, in: chats) } ?? .coach(Chat.question(chats.stage.library))
      sendCommands(to: chat)
      send(first, to: chat, at: .after)
      return chat.introduction(nil)
    } catch {
      try chats.close(chat)
      throw error
    }
  }

  /// The answer to a call that has opened a session before; nil where none did under that name.
  fileprivate func openedBefore(_ id: SessionID, by request: String) throws -> JSONValue? {
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

extension Params {
  /// The client's name for where it works; longer than any path is an error.
  func label() throws(CallError) -> String? {
    let label = try optionalString("cwd")
    guard (label?.utf8.count ?? 0) <= 1024 else { throw .invalidParams("'cwd' is longer than 1024 bytes") }
    return label
  }

  func flow(in library: Library) throws(CallError) -> FlowID? {
    guard let name = try optionalString("flow") else { return nil }
    guard library.flows[FlowID(name)] != nil else {
      throw unknown("flow", name, near: nearNames(to: name, among: library.flows.keys.map(\.text)))
    }
    return FlowID(name)
  }

  func wish(for flow: FlowID?, in library: Library) throws(CallError) -> Wish {
    var wish = Wish()
    if let name = try optionalString("scenario") {
      let known = flow.map { library.scenarios(for: $0).map(\.id) } ?? Array(library.scenarios.keys)
      guard known.contains(ScenarioID(name)) else {
        throw unknown("scenario", name, near: nearNames(to: name, among: known.map(\.text)))
      }
      wish.scenario = ScenarioID(name)
    }
    if let name = try optionalString("persona") {
      guard library.personas[PersonaID(name)] != nil else {
        throw unknown("persona", name, near: nearNames(to: name, among: library.personas.keys.map(\.text)))
      }
      wish.persona = PersonaID(name)
    }
    if let name = try optionalString("difficulty") {
      let known = library.rubric.difficulties.map(\.id)
      guard known.contains(name) else { throw unknown("difficulty", name, near: known) }
      wish.difficulty = name
    }
    if let name = try optionalString("mode") { wish.mode = try mode(named: name, in: "mode") }
    if let seed = try optionalInt("seed") {
      guard let seed = UInt64(exactly: seed) else {
        throw .invalidParams("'_meta.amends.seed' must be 0 or more")
      }
      wish.seed = seed
    }
    if let rep = try optionalString("rep") {
      guard (1...100).contains(rep.utf8.count) else {
        throw .invalidParams("'_meta.amends.rep' must have 1 to 100 bytes")
      }
      wish.rep = rep
    }
    return wish
  }

  func mode(named name: String, in member: String) throws(CallError) -> Snapshot.Mode {
    guard let mode = Snapshot.Mode(rawValue: name) else {
      throw unknown(member, name, near: Snapshot.Mode.allCases.map(\.rawValue))
    }
    return mode
  }
}

extension Chat {
  /// What a client learns of a session that it opened.
  func introduction(_ answer: Answer?) -> JSONValue {
    [
      "sessionId": .string(id.text), "modes": modes,
      "_meta": ["amends": Standing(chat: self, answer: answer).json],
    ]
  }

  /// The modes that a client may offer to choose from.
  var modes: JSONValue {
    [
      "currentModeId": .string(wish.mode.rawValue),
      "availableModes": [
        [
          "id": "practice", "name": "Practice",
          "description": "The coach remarks as you go, and you may ask for hints and try again.",
        ],
        [
          "id": "assessment", "name": "Assessment",
          "description": "No hints, no second tries, no meters; the debrief comes at the end.",
        ],
      ],
    ]
  }
}
