import DialogueCore
import JSON
import Transcripts

/// A corpus of all sessions in the five files that ConvoKit reads. A conversation is a session; a try that was taken back
/// is a branch of it, as the next one answers what the first one answered.
struct ConvoKit: Export {
  private var utterances: [UInt8] = []
  private var speakers = JSONObject()
  private var conversations: [JSONObject.Member] = []

  mutating func add(_ account: Account) -> [UInt8] {
    var root: String?
    var last: String?
    /// What the utterance of a turn answered.
    var answered: [Int: String] = [:]
    let notes = account.notes
    for entry in account.entries {
      guard let speech = entry.speech else { continue }
      let id = "\(account.header.session).\(entry.number)"
      if case .said = entry.what, let turn = entry.turn {
        if let before = answered[turn] { last = before } else { answered[turn] = last }
      }
      let speaker = speaker(speech.role, account)
      let line: JSONValue = [
        "id": .string(id), "conversation_id": .string(root ?? id), "text": .string(speech.text),
        "speaker": .string(speaker), "meta": Self.meta(entry, notes: notes),
        "reply-to": .text(last),
        "timestamp": JSONValue(entry.at.milliseconds / 1000), "vectors": [],
      ]
      utterances += Array((line.line + "\n").utf8)
      root = root ?? id
      last = id
    }
    if let root {
      conversations.append(.init(name: root, value: ["meta": Self.meta(account), "vectors": []]))
    }
    return []
  }

  private mutating func speaker(_ role: Role, _ account: Account) -> String {
    let name = account.names.name(of: role)
    let id =
      switch role {
      case .rep: "rep:\(account.names.rep)"
      case .coach, .`self`: "coach"
      case .customer, .manager: "\(role.rawValue):\(account.header.scenario)"
      }
    speakers[id] =
      speakers[id] ?? [
        "meta": ["role": .string(role == .`self` ? "coach" : role.rawValue), "name": .string(name)],
        "vectors": [],
      ]
    return id
  }

  func finish() -> [ExportedFile] {
    [
      ExportedFile(name: "utterances.jsonl", bytes: utterances),
      file("speakers.json", .object(speakers)),
      file("conversations.json", .object(JSONObject(conversations))),
      file("corpus.json", ["name": "amends"]),
      file("index.json", Self.index),
    ]
  }

  private func file(_ name: String, _ value: JSONValue) -> ExportedFile {
    ExportedFile(name: name, bytes: Array((value.line + "\n").utf8))
  }
}

extension ConvoKit {
  /// All members are always there, each of one kind: the index promises it.
  private static func meta(_ entry: Account.Entry, notes: [Int?: [TranscriptEvent.Note]]) -> JSONValue {
    var said: Account.Said?
    if case .said(let what) = entry.what { said = what }
    var line = ""
    if case .spoke(_, let id, _) = entry.what { line = id.text }
    return [
      "seq": JSONValue(entry.seq), "turn": JSONValue(entry.turn ?? 0), "line": .string(line),
      "state": .string(said?.state?.text ?? ""), "trust": JSONValue(entry.meters?.trust ?? 0),
      "heat": JSONValue(entry.meters?.heat ?? 0), "taken_back": .bool(entry.isTakenBack),
      "moves": .list(said?.utterance.moves ?? []) { JSONValue($0) },
      "rules": .list(said?.moved?.rules ?? []) { JSONValue($0) },
      "notes": .array(
        said == nil || entry.isTakenBack
          ? [] : (notes[entry.turn] ?? []).map { JSONValue($0, turn: entry.turn) }),
    ]
  }

  private static func meta(_ account: Account) -> JSONValue {
    let header = account.header
    let scorecard = account.scorecard
    let scores = (scorecard?.axes ?? []).compactMap { axis in
      axis.score.map { JSONObject.Member(name: axis.axis.text, value: JSONValue($0)) }
    }
    return [
      "session": .string(header.session.text), "at": .string(header.at.description),
      "rep": .string(header.rep), "flow": .string(header.flow.text),
      "scenario": .string(header.scenario.text), "persona": .string(header.persona.text),
      "difficulty": .string(header.difficulty.text), "mode": .string(header.mode.rawValue),
      "ending": .string(account.end?.how.ending?.kind.rawValue ?? ""),
      "verdict": .string(scorecard?.verdict ?? ""), "scores": .object(JSONObject(scores)),
      "notes": .list(account.notes[nil] ?? []) { JSONValue($0, turn: nil) },
    ]
  }

  private static let index: JSONValue = [
    "utterances-index": [
      "seq": ["<class 'int'>"], "turn": ["<class 'int'>"], "line": ["<class 'str'>"],
      "state": ["<class 'str'>"], "trust": ["<class 'int'>"], "heat": ["<class 'int'>"],
      "taken_back": ["<class 'bool'>"], "moves": ["<class 'list'>"], "rules": ["<class 'list'>"],
      "notes": ["<class 'list'>"],
    ],
    "speakers-index": ["role": ["<class 'str'>"], "name": ["<class 'str'>"]],
    "conversations-index": [
      "session": ["<class 'str'>"], "at": ["<class 'str'>"], "rep": ["<class 'str'>"],
      "flow": ["<class 'str'>"], "scenario": ["<class 'str'>"], "persona": ["<class 'str'>"],
      "difficulty": ["<class 'str'>"], "mode": ["<class 'str'>"], "ending": ["<class 'str'>"],
      "verdict": ["<class 'str'>"], "scores": ["<class 'dict'>"], "notes": ["<class 'list'>"],
    ],
    "overall-index": ["name": ["<class 'str'>"]], "version": 1, "vectors": [],
  ]
}
