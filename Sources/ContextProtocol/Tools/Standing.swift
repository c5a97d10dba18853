import DialogueCore
import JSON
import Rehearsal
import Reports
import Transcripts

extension Session.Resumed {
  /// Where the run stands, for each answer about it.
  var standing: JSONObject {
    var standing = session.standing
    if !losses.isEmpty { standing["notice"] = .string(losses.joined(separator: " ")) }
    return standing
  }

  /// A text, and before it what the person should know first.
  func noticed(_ text: String) -> String {
    losses.isEmpty ? text : "Coach: \(losses.joined(separator: " "))\n\n\(text)"
  }
}

extension Session {
  /// Where the run stands.
  var standing: JSONObject {
    var standing: JSONObject = [
      "session": .string(id.text), "turn": JSONValue(snapshot.turn),
      "with": .string(machine.counterpart(in: snapshot.state).rawValue), "over": .bool(isOver),
    ]
    standing["course"] = part?.json
    if showsMeters { standing["meters"] = snapshot.meters.json }
    standing["ending"] = snapshot.ending.map {
      ["id": .string($0.ending.text), "kind": .string($0.kind.rawValue)]
    }
    return standing
  }

  /// Whether what is felt may be told: not in an assessment under way, and not where nobody feels anything.
  var showsMeters: Bool {
    givesHelp && machine.counterpart(in: snapshot.state).isMetered
  }

  /// Whether help may be had: an assessment gives none before its end.
  var givesHelp: Bool { snapshot.mode == .practice || isOver }

  /// - Throws: A refusal where no help may be had.
  func expectHelp() throws {
    guard givesHelp else {
      throw Refusal(
        "this is an assessment, so there is no help before its end; go on with say, or end_rehearsal")
    }
  }

  /// Who said what in an answer; after the end the coach asks what comes before the debrief.
  func said(in answer: Answer) -> [(speaker: Role, name: String, text: String)] {
    var said = answer.messages.map { (speaker: $0.speaker, name: $0.name, text: $0.text) }
    if let title = answer.ending?.title {
      said.append(
        (.coach, "Coach", "That is the end: \(title). \(Session.verdictQuestion)"))
    }
    return said
  }

  /// An answer as a person reads it.
  func text(of answer: Answer) -> String {
    var parts = said(in: answer).map { "\($0.name): \($0.text)" }
    if showsMeters, answer.utterance != nil || answer.ending == nil {
      parts.insert(answer.reading, at: answer.messages.count)
    }
    return parts.joined(separator: "\n\n")
  }

  /// The same as values.
  func values(of answer: Answer) -> JSONValue {
    .array(
      said(in: answer).map {
        ["speaker": .string($0.speaker.rawValue), "name": .string($0.name), "text": .string($0.text)]
      })
  }
}
