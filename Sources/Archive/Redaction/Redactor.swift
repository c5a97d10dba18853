import JSON
import Transcripts

/// Rewrites the lines of transcripts: names, addresses, long numbers and sums of money give way to stand-ins, in every
/// member that holds people's words, and the places of what was heard move along.
struct Redactor: Sendable {
  let replacer: Replacer
  let lexicon: Lexicon
  /// The new name of each session.
  let sessions: [String: String]

  /// One transcript, with what was replaced in it.
  struct Outcome: Sendable {
    /// Names that stay.
    let fiction: Set<String>
    var lines: [TranscriptLine] = []
    var replaced: [Secret: Int] = [:]
  }

  func redact(_ transcript: Transcript) -> Outcome {
    var outcome = Outcome(fiction: lexicon.fiction(of: transcript.header))
    var header = object(Self.members(of: transcript.header.line), into: &outcome)
    if let name = sessions[transcript.header.session.text] { header["session"] = .string(name) }
    outcome.lines.append(
      TranscriptLine(
        type: "session", at: transcript.header.at, request: nil, bytes: JSON.bytes(of: .object(header))))
    for event in transcript.events {
      let body =
        event.type == TranscriptEvent.Said.type
        ? said(event.body, into: &outcome) : object(event.body, into: &outcome)
      let common: [JSONObject.Member] = [
        .init(name: "seq", value: JSONValue(event.seq)),
        .init(name: "at", value: .string(event.at.description)),
        .init(name: "type", value: .string(event.type)),
      ]
      let line = JSON.bytes(of: .object(JSONObject(common + body.members)))
      outcome.lines.append(
        TranscriptLine(type: event.type, at: event.at, request: body["request"]?.string, bytes: line))
    }
    return outcome
  }

  /// An utterance: what was heard in it stands somewhere in its text.
  private func said(_ body: JSONObject, into outcome: inout Outcome) -> JSONObject {
    guard let text = body["text"]?.string else { return object(body, into: &outcome) }
    let result = replacer.replace(in: text, keeping: outcome.fiction)
    var body = object(body, into: &outcome)
    let scalars = Array(result.text.unicodeScalars)
    body["moves"] = body["moves"].map { moves in
      guard let moves = moves.array else { return moves }
      return .array(
        moves.map { move in
          guard var heard = move.object, let start = heard["start"]?.int, let end = heard["end"]?.int,
            start <= end
          else { return move }
          let from = result.place(of: start, isEnd: false)
          let to = max(from, result.place(of: end, isEnd: true))
          heard["start"] = JSONValue(from)
          heard["end"] = JSONValue(to)
          if from >= 0, to <= scalars.count, !result.moves.isEmpty {
            heard["words"] = .string(String(String.UnicodeScalarView(scalars[from..<to])))
          }
          return .object(heard)
        })
    }
    return body
  }

  private func object(_ object: JSONObject, into outcome: inout Outcome) -> JSONObject {
    JSONObject(
      object.members.map { member in
        let isID = Self.ids.contains(member.name) || Self.words[member.name]?.contains(member.value) ?? false
        return .init(name: member.name, value: isID ? member.value : value(member.value, into: &outcome))
      })
  }

  private func value(_ value: JSONValue, into outcome: inout Outcome) -> JSONValue {
    switch value {
    case .string(let text):
      let result = replacer.replace(in: text, keeping: outcome.fiction)
      for secret in result.replaced { outcome.replaced[secret, default: 0] += 1 }
      return .string(result.text)
    case .array(let elements): return .list(elements) { self.value($0, into: &outcome) }
    case .object(let object): return .object(self.object(object, into: &outcome))
    default: return value
    }
  }

  private static func members(of line: TranscriptLine) -> JSONObject {
    // The program's own line reads.
    (try? JSON.parse(line.bytes))?.object ?? JSONObject()
  }

  /// Members that name something of the scripts or of the record, never people.
  private static let ids: Set<String> = [
    "type", "seq", "at", "v", "session", "flow", "scenario", "persona", "difficulty", "mode", "seed",
    "library",
    "rubric", "program", "start", "course", "clock", "generator", "state", "visited", "done", "flags",
    "revealed",
    "spoken", "path", "line", "move", "fact", "rule", "gate", "axis", "from", "to", "transition", "cues",
    "topics", "due", "next", "missed", "blockers", "band", "verdict", "kind",
    "id",
  ]
  /// Members that name a person or one of these, which stay whoever is called so.
  private static let words: [String: Set<JSONValue>] = [
    "by": ["customer", "manager", "coach", "self", "rep"], "owner": ["rep", "customer"],
    "reason": ["ended", "left"],
  ]
}
