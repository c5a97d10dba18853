import DialogueCore
import JSON
import Transcripts

/// Tells the entries of one session as xAPI statements.
struct StatementWriter {
  let account: Account
  let home: Home
  /// The number of the utterance of each turn; of two tries the later one.
  private var utterances: [Int: String] = [:]

  init(_ account: Account, home: Home) {
    self.account = account
    self.home = home
    for entry in account.entries {
      if case .said = entry.what, let turn = entry.turn { utterances[turn] = entry.number }
    }
  }

  var header: TranscriptHeader { account.header }

  /// A session's name may be used again on another machine; with the time it is nobody else's.
  func id(_ part: String) -> JSONValue {
    let name = home.iri("sessions", header.session.text, header.at.description, part)
    return .string(NamedUUID(name).description)
  }

  private var initialized: JSONValue {
    statement("0", .initialized, at: header.at, actor: actor(header.rep), object: rehearsal)
  }

  var all: [JSONValue] { [initialized] + account.entries.indices.flatMap(statements) }

  private func statements(at index: Int) -> [JSONValue] {
    let entry = account.entries[index]
    return switch entry.what {
    case .said(let said): [answered(entry, said, replies: replies(after: index))]
    case .note(let note): [commented(entry, note)]
    case .scored(let debrief): scored(entry, debrief)
    case .ended(let ended): [completed(entry, ended)]
    default: []
    }
  }

  /// What others said before the rep spoke again.
  private func replies(after index: Int) -> [JSONValue] {
    var replies: [JSONValue] = []
    for entry in account.entries[(index + 1)...] {
      if case .said = entry.what { break }
      guard case .spoke(let role, let line, let text) = entry.what else { continue }
      replies.append(["by": .string(role.rawValue), "line": .string(line.text), "text": .string(text)])
    }
    return replies
  }

  private func answered(_ entry: Account.Entry, _ said: Account.Said, replies: [JSONValue]) -> JSONValue {
    let extensions = JSONValue(members: [
      home.iri("extensions", "turn"): JSONValue(entry.turn ?? 0),
      home.iri("extensions", "heard"): JSONValue(said, after: entry.meters),
      home.iri("extensions", "replies"): .array(replies),
      home.iri("extensions", "taken-back"): .bool(entry.isTakenBack),
    ])
    let state = said.state?.text ?? "opening"
    return statement(
      entry.number, .answered, at: entry.at, actor: actor(header.rep),
      object: activity(
        home.iri("flows", header.flow.text, "states", state), "question", "\(account.names.flow): \(state)"),
      result: ["response": .string(said.utterance.text), "extensions": extensions], isPart: true)
  }

  /// About the utterance's own statement, where the note is on a turn that was said.
  private func commented(_ entry: Account.Entry, _ note: TranscriptEvent.Note) -> JSONValue {
    let about = entry.turn.flatMap { utterances[$0] }
    let object: JSONValue =
      about.map { ["objectType": "StatementRef", "id": id($0)] } ?? note.axis.map(axis) ?? rehearsal
    let result = JSONValue(members: [
      "score": note.score.flatMap(score), "response": .string(note.text),
      "extensions": [home.iri("extensions", "note"): JSONValue(note, turn: entry.turn)],
    ])
    return statement(
      entry.number, .commented, at: entry.at, actor: actor(note.by), object: object, result: result,
      isPart: true, isAboutStatement: about != nil)
  }

  private func scored(_ entry: Account.Entry, _ debrief: TranscriptEvent.Debrief) -> [JSONValue] {
    let axes = debrief.axes.compactMap { axis -> JSONValue? in
      guard let score = axis.score.flatMap(score) else { return nil }
      return statement(
        "\(entry.number).\(axis.axis.text)", .scored, at: entry.at, actor: actor(header.rep),
        object: self.axis(axis.axis), result: ["score": score], isPart: true)
    }
    let result = JSONValue(members: [
      "success": .bool(debrief.verdict == "solid"),
      "response": .string(debrief.learned ?? debrief.ownVerdict ?? debrief.verdict),
      "extensions": JSONValue(members: [
        home.iri("extensions", "verdict"): .string(debrief.verdict),
        home.iri("extensions", "keep"): debrief.keep.map { .string($0) },
        home.iri("extensions", "change"): debrief.change.map { .string($0) },
      ]),
    ])
    return axes + [
      statement(
        entry.number, .scored, at: entry.at, actor: actor(header.rep), object: rehearsal, result: result)
    ]
  }

  private func completed(_ entry: Account.Entry, _ ended: Account.Entry.Ended) -> JSONValue {
    let result = JSONValue(members: [
      "completion": .bool(ended.reason == .ended),
      "success": ended.ending.map { .bool($0.kind == .success) },
      "duration": Self.duration(entry.at.milliseconds - header.at.milliseconds).map { .string($0) },
      "extensions": ended.ending.map {
        [
          home.iri("extensions", "ending"): [
            "id": .string($0.ending.text), "kind": .string($0.kind.rawValue),
          ]
        ]
      },
    ])
    return statement(
      entry.number, ended.reason == .ended ? .completed : .exited, at: entry.at, actor: actor(header.rep),
      object: rehearsal, result: result)
  }

  private func statement(
    _ part: String, _ verb: Verb, at time: Timestamp, actor: JSONValue, object: JSONValue,
    result: JSONValue? = nil, isPart: Bool = false, isAboutStatement: Bool = false
  ) -> JSONValue {
    JSONValue(members: [
      "id": id(part), "actor": actor, "verb": verb.json, "object": object, "result": result,
      "context": context(isPart: isPart, isAboutStatement: isAboutStatement),
      "timestamp": .string(time.description),
    ])
  }
}
