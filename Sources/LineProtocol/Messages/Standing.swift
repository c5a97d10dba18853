import DialogueCore
import JSON
import Rehearsal
import Reports
import Transcripts

/// What a program may want to know after each prompt: where the run stands, and what the last words did to it.
struct Standing {
  let chat: Chat
  let answer: Answer?

  var json: JSONValue {
    var members: JSONObject = ["phase": .string(chat.phase.rawValue)]
    // A chat without a rehearsal, or whose rehearsal was not needed for this answer.
    guard let session = chat.session else { return .object(members) }
    // Of an answer that is given again from the record, not where the run stands by now.
    let snapshot = answer?.step.snapshot ?? session.snapshot
    let moved = answer?.moved
    let change = moved.map { $0.after - $0.before } ?? .none
    members["turn"] = JSONValue(snapshot.turn)
    members["flow"] = .string(snapshot.flow.text)
    if let part = session.part { members["course"] = part.json }
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
