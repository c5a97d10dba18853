import Archive
import DialogueCore
import JSON
import Transcripts

extension Statistics {
  var json: JSONValue {
    .object(
      JSONObject(
        all.members + [
          .init(name: "ended", value: Self.counts(endings.map { ($0.key.text, $0.value) })),
          .init(name: "reps", value: Self.rows(reps.map { ($0.key, $0.value) })),
          .init(name: "flows", value: Self.rows(flows.map { ($0.key.text, $0.value) })),
          .init(
            name: "moves",
            value: .object(
              JSONObject(
                moves.sorted { $0.key < $1.key }.map {
                  .init(
                    name: $0.key.text,
                    value: [
                      "times": JSONValue($0.value.times),
                      "sessions": JSONValue($0.value.sessions),
                    ])
                }))),
          .init(name: "months", value: Self.counts(months.map { ($0.key, $0.value) })),
          .init(name: "hints", value: JSONValue(hints)),
          .init(name: "taken_back", value: JSONValue(takenBack)),
          .init(name: "notes", value: JSONValue(notes)),
          .init(name: "disputes", value: JSONValue(disputes)),
          .init(
            name: "waiting",
            value: .array(
              waiting.map {
                [
                  "session": .string($0.session.text), "path": .string($0.path), "rep": .string($0.rep),
                  "turn": JSONValue($0.turn), "text": .string($0.text),
                ]
              })),
        ]))
  }

  fileprivate static func counts(_ counts: [(String, Int)]) -> JSONValue {
    .object(JSONObject(counts.sorted { $0.0 < $1.0 }.map { .init(name: $0.0, value: JSONValue($0.1)) }))
  }

  private static func rows(_ rows: [(String, Row)]) -> JSONValue {
    .object(
      JSONObject(
        rows.sorted { $0.0 < $1.0 }.map { .init(name: $0.0, value: .object(JSONObject($0.1.members))) }))
  }
}

extension Statistics.Row {
  fileprivate var members: [JSONObject.Member] {
    [
      .init(name: "sessions", value: JSONValue(sessions)),
      .init(name: "utterances", value: JSONValue(utterances)),
      .init(
        name: "endings", value: Statistics.counts(endings.map { ($0.key?.rawValue ?? "none", $0.value) })),
      .init(
        name: "axes",
        value: .object(
          JSONObject(
            axes.sorted { $0.key < $1.key }.map {
              .init(
                name: $0.key.text,
                value: ["average": $0.value.value.json, "sessions": JSONValue($0.value.count)])
            }))),
      .init(name: "apology", value: apology.value.json),
      .init(name: "trust", value: trust.value.json), .init(name: "heat", value: heat.value.json),
    ]
  }
}
