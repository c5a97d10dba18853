import Archive
import DialogueCore
import JSON
import Transcripts

extension Excerpt {
  /// What every command says of a session.
  var json: JSONValue { .members(members) }

  fileprivate var members: [(String, JSONValue)] {
    [
      ("session", .string(header.session.text)), ("path", .string(path)), ("rep", .string(header.rep)),
      ("flow", .string(header.flow.text)), ("scenario", .string(header.scenario.text)),
      ("persona", .string(header.persona.text)), ("start", .string(header.start.civilText)),
      ("utterances", JSONValue(utterances)),
      ("ending", ending.map { ["id": .string($0.ending.text), "kind": .string($0.kind.rawValue)] } ?? .null),
      ("verdict", .text(score?.verdict)),
      ("trust", JSONValue(finalMeters?.trust)), ("heat", JSONValue(finalMeters?.heat)),
      ("notes", JSONValue(notes.count)), ("disputes", JSONValue(disputes.count)),
    ]
  }
}

extension Hit {
  var json: JSONValue { .members(excerpt.members + [("turns", .list(turns, \.json))]) }
}

extension Hit.Turn {
  fileprivate var json: JSONValue {
    [
      "turn": JSONValue(number), "taken_back": .bool(isTakenBack),
      "trust": JSONValue(meters?.trust), "heat": JSONValue(meters?.heat),
      "passages": .list(passages) {
        [
          "by": .string($0.by), "move": .text($0.move?.text),
          "before": .string($0.quote.before), "words": .string($0.quote.words),
          "after": .string($0.quote.after),
        ]
      },
    ]
  }
}
