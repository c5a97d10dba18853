import Archive
import DialogueCore
import JSON
import Transcripts

extension Statistics {
  var json: JSONValue { .members(all.members + members) }

  private var members: [(String, JSONValue)] {
    [
      ("ended", .byName(endings, \.text) { JSONValue($0) }),
      ("reps", .byName(reps, \.self, \.json)), ("flows", .byName(flows, \.text, \.json)),
      (
        "moves",
        .byName(moves, \.text) { ["times": JSONValue($0.times), "sessions": JSONValue($0.sessions)] }
      ),
      ("months", .byName(months, \.self) { JSONValue($0) }),
      ("hints", JSONValue(hints)), ("taken_back", JSONValue(takenBack)),
      ("notes", JSONValue(notes)), ("disputes", JSONValue(disputes)), ("waiting", .list(waiting, \.json)),
    ]
  }
}

extension Statistics.Row {
  fileprivate var json: JSONValue { .members(members) }

  fileprivate var members: [(String, JSONValue)] {
    [
      ("sessions", JSONValue(sessions)), ("utterances", JSONValue(utterances)),
      ("endings", .byName(endings, { $0?.rawValue ?? "none" }, { JSONValue($0) })),
      (
        "axes",
        .byName(axes, \.text) { ["average": JSONValue($0.value), "sessions": JSONValue($0.count)] }
      ),
      ("apology", JSONValue(apology.value)), ("trust", JSONValue(trust.value)),
      ("heat", JSONValue(heat.value)),
    ]
  }
}

extension Statistics.Waiting {
  fileprivate var json: JSONValue {
    [
      "session": .string(session.text), "path": .string(path), "rep": .string(rep),
      "turn": JSONValue(turn), "text": .string(text),
    ]
  }
}

extension JSONValue {
  /// An object with a member a key, in the order of their names.
  fileprivate static func byName<Key, Value>(
    _ values: [Key: Value], _ name: (Key) -> String, _ value: (Value) -> JSONValue
  ) -> JSONValue {
    .members(values.map { (name($0.key), value($0.value)) }.sorted { $0.0 < $1.0 })
  }
}
