import DialogueCore
import JSON
import Transcripts

extension JSONValue {
  init(_ meters: Meters) { self = ["trust": JSONValue(meters.trust), "heat": JSONValue(meters.heat)] }

  /// An object of those members that have a value, in order.
  init(members: KeyValuePairs<String, JSONValue?>) {
    self = .object(
      JSONObject(members.compactMap { name, value in value.map { JSONObject.Member(name: name, value: $0) } })
    )
  }

  /// Its line, with no line end.
  var line: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONValue {
  init(_ heard: Heard) {
    self = [
      "move": .string(heard.move.text), "words": .string(heard.words),
      "start": JSONValue(heard.range.lowerBound), "end": JSONValue(heard.range.upperBound),
      "strength": JSONValue(heard.strength), "why": .string(heard.why),
    ]
  }

  init(_ rule: AppliedRule) {
    self.init(members: [
      "rule": .string(rule.rule.text), "move": .string(rule.move.text), "words": .string(rule.words),
      "change": ["trust": JSONValue(rule.change.trust), "heat": JSONValue(rule.change.heat)],
      "gate": rule.gate.map { .string($0.text) },
    ])
  }

  init(_ commitment: Commitment) {
    self.init(members: [
      "text": .string(commitment.text), "owner": .string(commitment.owner),
      "when": commitment.when.map { .string($0) }, "due": commitment.due.map { .string($0.civilText) },
      "recurs": .bool(commitment.recurs),
    ])
  }

  init(_ note: TranscriptEvent.Note, turn: Int?) {
    self.init(members: [
      "by": .string(note.by), "text": .string(note.text), "turn": turn.map { JSONValue($0) },
      "axis": note.axis.map { .string($0.text) }, "score": note.score.map { JSONValue($0) },
      "reason": note.reason.map { .string($0) },
    ])
  }

  /// The moves, flags, promises and rules of an utterance, and what it did to the meters.
  init(_ said: Account.Said, after: Meters?) {
    self.init(members: [
      "state": said.state.map { .string($0.text) },
      "moves": .list(said.utterance.moves) { JSONValue($0) },
      "flags": .list(said.utterance.flags) { .string($0.text) },
      "commitments": .list(said.utterance.commitments) { JSONValue($0) },
      "before": said.before.map { JSONValue($0) }, "after": after.map { JSONValue($0) },
      "rules": .list(said.moved?.rules ?? []) { JSONValue($0) },
    ])
  }
}
