import Coaching
import DialogueCore
import JSON
import Reports
import Transcripts

extension RepSummary {
  var json: JSONValue {
    [
      "rep": .string(rep), "attempts": .integer(Int64(attempts.count)),
      "weakest": .text(weakest?.axis.text), "change": .text(latest.change),
      "axes": .array(
        axes.map {
          [
            "axis": .string($0.axis.text), "first": .integer(Int64($0.first)),
            "best": .integer(Int64($0.best)), "last": .integer(Int64($0.last)),
            "attempts": .integer(Int64($0.attempts)),
          ]
        }),
    ]
  }
}

extension Habit {
  var json: JSONValue {
    [
      "move": .string(title), "times": .integer(Int64(times)), "attempts": .integer(Int64(attempts)),
      "words": .string(words), "session": .string(session.text), "turn": .integer(Int64(turn)),
    ]
  }
}

extension Attempt.TurningPoint {
  var json: JSONValue {
    [
      "kind": .string("\(kind)"), "turn": .integer(Int64(turn)), "trust": .integer(Int64(change.trust)),
      "heat": .integer(Int64(change.heat)), "words": .string(words), "why": .string(why),
    ]
  }
}

extension Attempt.Note {
  var json: JSONValue {
    [
      "by": .string(by), "text": .string(text), "axis": .text(axis),
      "score": score.map { .integer(Int64($0)) } ?? .null, "reason": .text(reason),
    ]
  }
}

extension Evidence {
  var json: JSONValue {
    [
      "turn": .integer(Int64(turn)), "words": .string(words), "rule": .string(rule.text),
      "points": .integer(Int64(points)),
    ]
  }
}

extension Commitment {
  var json: JSONValue {
    ["text": .string(text), "owner": .string(owner), "when": .text(when), "due": .text(due?.civilText)]
  }
}

extension Meters {
  var members: [(String, JSONValue)] {
    [("trust", .integer(Int64(trust))), ("heat", .integer(Int64(heat)))]
  }

  var json: JSONValue { .members(members) }
}

extension JSONValue {
  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.map { JSONObject.Member(name: $0.0, value: $0.1) }))
  }
}
