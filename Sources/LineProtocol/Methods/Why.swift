import Coaching
import DialogueCore
import JSON
import Rehearsal

extension Method {
  /// What made the reaction to an utterance, the latest or the one of `turn`, as /why tells it.
  static let why = Method("_amends/why") { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let turn = try params.optionalInt("turn")
    guard chat.phase != .choosing else { throw CallError.notNow("no conversation has begun") }
    let session = try server.chats.session(of: chat)
    guard session.snapshot.mode == .practice || session.isOver else {
      throw CallError.notNow("this is an assessment, and it is not over")
    }
    guard let why = try session.why(turn: turn) else {
      throw CallError.notNow(turn.map { "there is no turn \($0)" } ?? "nothing has been said yet")
    }
    return why.json
  }
}

extension Why {
  fileprivate var json: JSONValue {
    [
      "turn": JSONValue(turn), "text": .string(text.clipped),
      "meters": moved.map { ["before": $0.before.json, "after": $0.after.json] } ?? .null,
      "reasons": .array(reasons.prefix(Self.shown).map(\.json)),
      "extras": .array(
        extras.prefix(Self.shown).map { ["rule": .string($0.rule.text), "change": $0.change.json] }),
      "flags": .array(flags.map { .string($0.text) }),
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
      "cues": .array(cues.prefix(3).map { .string($0) }),
      "rule": rule.map { .string($0.rule.text) } ?? .null, "change": rule?.change.json ?? .null,
      "why": why.map { .string($0) } ?? .null, "gate": gate.map { .string($0) } ?? .null,
    ]
  }
}
