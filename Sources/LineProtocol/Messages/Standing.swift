import DialogueCore
import JSON
import Rehearsal
import Transcripts

/// What a program may want to know after each prompt: where the run stands, and what the last words did to it.
struct Standing {
  let chat: Chat
  let answer: Answer?

  var json: JSONValue {
    var members: JSONObject = ["phase": .string(chat.phase.rawValue)]
    // A chat without a rehearsal, or whose rehearsal was not needed for this answer.
    guard let session = chat.session else { return .object(members) }
    let snapshot = session.snapshot
    let moved = answer?.moved
    let change = moved.map { $0.after - $0.before } ?? .none
    members["turn"] = JSONValue(snapshot.turn)
    members["flow"] = .string(snapshot.flow.text)
    members["state"] = .string(snapshot.state.text)
    members["with"] = .string(session.machine.counterpart(in: snapshot.state).rawValue)
    members["meters"] = snapshot.meters.json
    members["change"] = change.json
    members["rules"] = .array((moved?.rules ?? []).map { .string($0.rule.text) })
    members["moves"] = .array((answer?.utterance?.moves ?? []).map(\.json))
    members["flags"] = .array((answer?.utterance?.flags ?? []).map { .string($0.text) })
    members["commitments"] = .array((answer?.utterance?.commitments ?? []).map(\.json))
    members["ending"] =
      snapshot.ending.map { ["id": .string($0.ending.text), "kind": .string($0.kind.rawValue)] } ?? .null
    return .object(members)
  }
}

extension Meters {
  var json: JSONValue { ["trust": JSONValue(trust), "heat": JSONValue(heat)] }
}

extension Meters.Change {
  var json: JSONValue { ["trust": JSONValue(trust), "heat": JSONValue(heat)] }
}

extension Heard {
  var json: JSONValue {
    [
      "move": .string(move.text), "words": .string(words.clipped), "start": JSONValue(range.lowerBound),
      "end": JSONValue(range.upperBound), "strength": JSONValue(strength), "why": .string(why),
    ]
  }
}

extension Commitment {
  /// The date is the day and time that it falls due, in civil time, or the rep's words where it recurs.
  var json: JSONValue {
    [
      "text": .string(text.clipped), "owner": .string(owner.clipped),
      "date": (due?.civilText ?? when?.clipped).map { .string($0) } ?? .null,
    ]
  }
}

extension JSONValue {
  init(_ number: Int) { self = .integer(Int64(number)) }
}

extension String {
  /// At most 200 characters, so that a line stays short whatever was said.
  var clipped: String { utf8.count <= 200 ? self : String(unicodeScalars.prefix(200)) }
}
