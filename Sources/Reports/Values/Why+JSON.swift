import Coaching
import DialogueCore
import JSON

extension Why {
  /// As a program is told of it; what could be long is cut, so that a line stays short.
  public var json: JSONValue {
    [
      "turn": JSONValue(turn), "text": .string(text.clipped),
      "meters": moved.map { ["before": $0.before.json, "after": $0.after.json] } ?? .null,
      "reasons": .list(reasons.prefix(Self.shown), \.json),
      "extras": .array(
        extras.prefix(Self.shown).map { ["rule": .string($0.rule.text), "change": $0.change.json] }),
      "flags": .list(flags) { .string($0.id.text) },
      "near": .array(
        near.prefix(Self.shown).map {
          ["title": .string($0.title), "words": .string($0.words.clipped), "reason": .string($0.reason)]
        }),
    ]
  }

  /// Of each kind, at most, so that the line stays short.
  private static let shown = 20
}

extension Why.Reason {
  fileprivate var json: JSONValue {
    [
      "move": .string(move.text), "title": .string(title), "words": .string(words.clipped),
      "cues": .list(cues.prefix(3)) { .string($0) },
      "rule": rule.map { .string($0.rule.text) } ?? .null, "change": rule?.change.json ?? .null,
      "why": .text(why), "gate": .text(gate),
    ]
  }
}
