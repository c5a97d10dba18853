import Coaching
import DialogueCore
import JSON
import Reports
import Transcripts

extension RepSummary {
  var json: JSONValue {
    [
      "rep": .string(rep), "attempts": JSONValue(attempts.count),
      "weakest": .text(weakest?.axis.text), "change": .text(latest.change),
      "axes": .list(axes) {
        [
          "axis": .string($0.axis.text), "first": JSONValue($0.first), "best": JSONValue($0.best),
          "last": JSONValue($0.last), "attempts": JSONValue($0.attempts),
        ]
      },
    ]
  }
}

extension Habit {
  var json: JSONValue {
    [
      "move": .string(title), "times": JSONValue(times), "attempts": JSONValue(attempts),
      "words": .string(words), "session": .string(session.text), "turn": JSONValue(turn),
    ]
  }
}

extension Attempt.TurningPoint {
  var json: JSONValue {
    [
      "kind": .string("\(kind)"), "turn": JSONValue(turn), "trust": JSONValue(change.trust),
      "heat": JSONValue(change.heat), "words": .string(words), "why": .string(why),
    ]
  }
}

extension Attempt.Note {
  var json: JSONValue {
    [
      "by": .string(by), "text": .string(text), "axis": .text(axis),
      "score": JSONValue(score), "reason": .text(reason),
    ]
  }
}

extension AxisScore {
  var json: JSONValue {
    [
      "axis": .string(axis.id.text), "title": .string(axis.title), "band": .text(band?.title),
      "turns": JSONValue(turns), "evidence": .list(evidence, \.json),
      "missed": .list(missed) { .string($0.id.text) },
    ]
  }
}

extension Evidence {
  var json: JSONValue {
    [
      "turn": JSONValue(turn), "words": .string(words), "rule": .string(rule.text),
      "points": JSONValue(points),
    ]
  }
}

extension Commitment {
  /// All of it; `json` is what chat programs get, and is cut.
  var wholeJSON: JSONValue {
    ["text": .string(text), "owner": .string(owner), "when": .text(when), "due": .text(due?.civilText)]
  }
}

extension Meters {
  var members: [(String, JSONValue)] {
    [("trust", JSONValue(trust)), ("heat", JSONValue(heat))]
  }
}
