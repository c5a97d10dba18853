import JSON
import JSONRPC
import Rehearsal
import Transcripts

extension Method {
  /// The practices, then all transcripts, those first that were last written to.
  static let listResources = Method("resources/list", keeps: 0) { call in
    let cursor = try call.params.optionalString("cursor")
    let page = try RecordPage(of: call.sessions.store, after: cursor, size: 50)
    var resources: [JSONValue] = []
    if cursor == nil {
      resources.append([
        "uri": .string(ResourceName.practices.address), "name": "practices",
        "title": "What the coach teaches",
        "description": "Each practice, and the conversations, moves and criteria that carry it.",
        "mimeType": .string(ResourceName.practices.type),
      ])
    }
    resources += page.entries.map { entry in
      let name = ResourceName.transcript(entry.session)
      return [
        "uri": .string(name.address), "name": .string(entry.session.text),
        "title": .string(call.sessions.stage.title(of: entry.header)),
        "description": .string("A rehearsal by \(entry.header.rep)."), "mimeType": .string(name.type),
        "annotations": ["lastModified": .string(entry.changed.description)],
      ]
    }
    var result: JSONObject = ["resources": .array(resources)]
    result["nextCursor"] = page.next.map { .string($0) }
    return result
  }

  static let listTemplates = Method("resources/templates/list", keeps: 3_600_000) { call in
    try call.params.expectNoCursor()
    return [
      "resourceTemplates": [
        [
          "uriTemplate": "amends://transcript/{session}", "name": "transcript",
          "title": "A rehearsal, to read",
          "description": "Who said what, with what was heard in the person's words.",
          "mimeType": "text/plain",
        ],
        [
          "uriTemplate": "amends://record/{session}", "name": "record", "title": "A rehearsal, as it is kept",
          "description": "The whole record as JSON Lines, for programs.", "mimeType": "application/x-ndjson",
        ],
      ]
    ]
  }
}
