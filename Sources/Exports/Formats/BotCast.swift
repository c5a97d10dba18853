import DialogueCore
import JSON
import Transcripts

/// Who takes part in a conversation, as the activities name them.
struct BotCast {
  let account: Account
  let home: Home

  init(_ account: Account, home: Home) {
    self.account = account
    self.home = home
  }

  private func member(_ role: Role) -> JSONValue {
    [
      "id": .string(role == .rep ? "rep" : role.rawValue), "name": .string(account.names.name(of: role)),
      "role": role == .rep ? "user" : "bot",
    ]
  }

  /// Everybody who ever speaks.
  private var roles: [Role] {
    let speaking = Set(account.entries.compactMap { $0.speech?.role } + [.rep, .customer])
    return Role.allCases.filter(speaking.contains)
  }

  var arrival: JSONValue {
    let header = account.header
    return envelope(
      "conversationUpdate", "0", at: header.at, from: .coach, to: .rep,
      [
        "membersAdded": .list(roles, member),
        "channelData": [
          "session": .string(header.session.text), "flow": .string(header.flow.text),
          "scenario": .string(header.scenario.text), "persona": .string(header.persona.text),
          "difficulty": .string(header.difficulty.text), "mode": .string(header.mode.rawValue),
          "rep": .string(header.rep), "seed": .string(header.seed.description),
          "library": .string(header.library), "rubric": .string(header.rubric),
          "program": .string(header.program),
        ],
      ])
  }

  /// What was said, with a trace of what it did behind it; of all else one trace.
  func activities(of entry: Account.Entry) -> [JSONValue] {
    guard case .said(let said) = entry.what else { return [activity(of: entry)] }
    return [
      message(entry, from: .rep, to: .customer, said.utterance.text, [:]),
      trace(entry, "turn", JSONValue(said, after: entry.meters), number: entry.number + ".turn"),
    ]
  }

  private func message(
    _ entry: Account.Entry, from: Role, to: Role, _ text: String, _ data: JSONValue
  ) -> JSONValue {
    envelope(
      "message", entry.number, at: entry.at, from: from, to: to,
      [
        "text": .string(text), "textFormat": "plain", "locale": "en", "channelData": turn(entry, data),
      ])
  }

  private func activity(of entry: Account.Entry) -> JSONValue {
    switch entry.what {
    case .said(let said): message(entry, from: .rep, to: .customer, said.utterance.text, [:])
    case .spoke(let role, let line, let text):
      message(entry, from: role, to: .rep, text, ["line": .string(line.text)])
    case .aside(let move, let line, let text):
      trace(
        entry, "aside",
        ["text": .string(text), "line": .string(line.text), "move": .string(move?.text ?? "")])
    case .hint(let level, let text): trace(entry, "hint", ["text": .string(text), "level": JSONValue(level)])
    case .pause: trace(entry, "pause", [:])
    case .takenBack: trace(entry, "retry", [:])
    case .dispute(let dispute):
      trace(entry, "dispute", ["text": .string(dispute.text), "move": .string(dispute.move?.text ?? "")])
    case .note(let note): trace(entry, "note", JSONValue(note, turn: entry.turn))
    case .ended(let ended): end(entry, ended)
    case .scored(let debrief): trace(entry, "score", score(debrief))
    }
  }

  private func end(_ entry: Account.Entry, _ ended: Account.Entry.Ended) -> JSONValue {
    envelope(
      "endOfConversation", entry.number, at: entry.at, from: .coach, to: .rep,
      [
        "code": ended.reason == .left ? "userCancelled" : "completedSuccessfully",
        "value": JSONValue(members: [
          "ending": ended.ending.map { .string($0.ending.text) },
          "kind": ended.ending.map { .string($0.kind.rawValue) },
        ]),
      ])
  }

  private func score(_ debrief: TranscriptEvent.Debrief) -> JSONValue {
    JSONValue(members: [
      "verdict": .string(debrief.verdict), "rubric": .string(debrief.rubric),
      "axes": .array(
        debrief.axes.map {
          JSONValue(members: [
            "axis": .string($0.axis.text), "score": $0.score.map { JSONValue($0) },
            "band": $0.band.map { .string($0) },
          ])
        }), "apology": debrief.apology.map { JSONValue($0) }, "keep": debrief.keep.map { .string($0) },
      "change": debrief.change.map { .string($0) }, "ownVerdict": debrief.ownVerdict.map { .string($0) },
      "learned": debrief.learned.map { .string($0) },
    ])
  }

  /// With the turn in front, and whether it was taken back.
  private func turn(_ entry: Account.Entry, _ value: JSONValue) -> JSONValue {
    var object = JSONObject()
    object["turn"] = entry.turn.map { JSONValue($0) }
    if entry.isTakenBack { object["takenBack"] = true }
    for member in value.object?.members ?? [] { object[member.name] = member.value }
    return .object(object)
  }

  private func trace(
    _ entry: Account.Entry, _ name: String, _ value: JSONValue, number: String? = nil
  ) -> JSONValue {
    envelope(
      "trace", number ?? entry.number, at: entry.at, from: .coach, to: .rep,
      [
        "name": .string("amends.\(name)"), "valueType": .string(home.iri("schema", name)),
        "value": turn(entry, value),
      ])
  }

  private func envelope(
    _ type: String, _ number: String, at time: Timestamp, from: Role, to: Role, _ more: JSONValue
  ) -> JSONValue {
    let session = account.header.session.text
    var object = JSONObject()
    object["type"] = .string(type)
    object["id"] = .string("\(session).\(number)")
    object["timestamp"] = .string(time.description)
    object["channelId"] = "amends"
    object["conversation"] = ["id": .string(session)]
    object["from"] = member(from)
    object["recipient"] = member(to)
    for member in more.object?.members ?? [] { object[member.name] = member.value }
    return .object(object)
  }
}
