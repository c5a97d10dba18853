import DialogueCore
import JSON
import Rehearsal
import Transcripts

extension Method {
  /// The recorded sessions, newest first, a page at a time; with `cwd` only those begun under that label.
  static let listSessions = Method("session/list") { params, server in
    let label = try params.label()
    let cursor = try params.optionalString("cursor")
    var entries = try server.chats.recorded().filter { label == nil || $0.header.label == label }
    if let cursor {
      guard let last = entries.firstIndex(where: { $0.session.text == cursor }) else {
        throw CallError.invalidParams(
          "'cursor' is none of ours, or its session was deleted; list from the start")
      }
      entries.removeFirst(last + 1)
    }
    let page = entries.prefix(sessionsOnAPage)
    var result: JSONObject = ["sessions": .array(page.map { server.json(of: $0) })]
    if page.count < entries.count, let last = page.last { result["nextCursor"] = .string(last.session.text) }
    return .object(result)
  }

  /// Few enough for a short line.
  private static let sessionsOnAPage = 20
}

extension Server {
  fileprivate func json(of entry: TranscriptFolder.Entry) -> JSONValue {
    let header = entry.header
    let library = chats.stage.library
    let flow = library.flows[header.flow]?.title ?? header.flow.text
    let scenario = library.scenarios[header.scenario]?.title ?? header.scenario.text
    let changed = chats.folder.lastChange(of: entry.session) ?? header.at
    return [
      "sessionId": .string(entry.session.text), "cwd": .string(header.label ?? "/"),
      "title": .string("\(flow): \(scenario)"), "updatedAt": .string(changed.description),
      "_meta": [
        "amends": [
          "flow": .string(header.flow.text), "scenario": .string(header.scenario.text),
          "persona": .string(header.persona.text), "mode": .string(header.mode.rawValue),
          "rep": .string(header.rep), "begun": .string(header.at.description),
        ]
      ],
    ]
  }
}
