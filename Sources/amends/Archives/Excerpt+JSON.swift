import Archive
import DialogueCore
import JSON
import Transcripts

extension Excerpt {
  /// What every command says of a session.
  var members: [JSONObject.Member] {
    [
      .init(name: "session", value: .string(header.session.text)), .init(name: "path", value: .string(path)),
      .init(name: "rep", value: .string(header.rep)), .init(name: "flow", value: .string(header.flow.text)),
      .init(name: "scenario", value: .string(header.scenario.text)),
      .init(name: "persona", value: .string(header.persona.text)),
      .init(name: "start", value: .string(header.start.civilText)),
      .init(name: "utterances", value: JSONValue(utterances)),
      .init(
        name: "ending",
        value: ending.map { ["id": .string($0.ending.text), "kind": .string($0.kind.rawValue)] } ?? .null),
      .init(name: "verdict", value: (score?.verdict).map { .string($0) } ?? .null),
      .init(name: "trust", value: (finalMeters?.trust).json),
      .init(name: "heat", value: (finalMeters?.heat).json),
      .init(name: "notes", value: JSONValue(notes.count)),
      .init(name: "disputes", value: JSONValue(disputes.count)),
    ]
  }

  var json: JSONValue { .object(JSONObject(members)) }
}

extension Hit {
  var json: JSONValue {
    let turns = turns.map { turn -> JSONValue in
      [
        "turn": JSONValue(turn.number), "taken_back": .bool(turn.isTakenBack),
        "trust": (turn.meters?.trust).json, "heat": (turn.meters?.heat).json,
        "passages": .array(
          turn.passages.map {
            [
              "by": .string($0.by), "move": $0.move.map { .string($0.text) } ?? .null,
              "before": .string($0.quote.before), "words": .string($0.quote.words),
              "after": .string($0.quote.after),
            ]
          }),
      ]
    }
    return .object(JSONObject(excerpt.members + [.init(name: "turns", value: .array(turns))]))
  }
}

extension Int? {
  var json: JSONValue { map { JSONValue($0) } ?? .null }
}
