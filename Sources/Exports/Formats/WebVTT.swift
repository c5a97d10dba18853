import DialogueCore
import Transcripts

/// Captions of a session, timed as it was recorded, with a voice for each who spoke and for each note (WebVTT).
///
/// The coach's voice has the class `coach`, a note's the class `note`; a comment before each turn tells the moves and
/// meters.
struct WebVTT: Export {
  func add(_ account: Account) -> [UInt8] {
    let names = account.names
    var blocks = ["WEBVTT - \(Self.escaped(account.header.session.text))"]
    blocks.append(
      "NOTE\n"
        + Self.comment([
          "\(names.flow): \(names.scenario)", "\(names.rep), \(account.header.start.civilText)",
        ]))
    for moment in Timeline(account, showing: { $0.caption(names) != nil }).moments {
      guard let caption = moment.entry.caption(names) else { continue }
      if let heard = Self.heard(moment.entry, account.metersSeen(after: moment.entry)) {
        blocks.append("NOTE\n" + heard)
      }
      blocks.append(Self.cue(moment, caption))
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  fileprivate static func cue(_ moment: Timeline.Moment, _ caption: Caption) -> String {
    let lines = caption.text.plainLines.map(escaped)
    let times = "\(time(moment.start)) --> \(time(max(moment.end, moment.start + 1)))"
    let kind = caption.kind.map { ".\($0)" } ?? ""
    let voice = "<v\(kind) \(escaped(caption.voice.plainLine))>"
    return "\(moment.entry.number)\n\(times)\n\(voice)\(lines.isEmpty ? "…" : lines.joined(separator: "\n"))"
  }

  /// What was heard in an utterance, and where it took the meters; nil for all else.
  private static func heard(_ entry: Account.Entry, _ meters: Meters?) -> String? {
    guard case .said(let said) = entry.what else { return nil }
    let moves = said.utterance.moves.map(\.move.text).joined(separator: ", ")
    let readings = meters.map { ": trust \($0.trust), heat \($0.heat)" } ?? ""
    return comment(["turn \(entry.turn ?? 0)\(readings)", "moves: \(moves.isEmpty ? "none" : moves)"])
  }

  /// No blank line and no arrow may stand in a comment.
  private static func comment(_ lines: [String]) -> String {
    lines.flatMap(\.plainLines).map(escaped).joined(separator: "\n")
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// `00:01:02.345`; hours have as many digits as they need.
  static func time(_ milliseconds: Int) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000)
    func digits(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    return
      "\(digits(seconds / 3600, 2)):\(digits(seconds / 60 % 60, 2)):\(digits(seconds % 60, 2)).\(digits(rest, 3))"
  }
}

/// What is read while a conversation is played.
private struct Caption {
  let voice: String
  /// The class of the voice, where it is none of the conversation.
  let kind: String?
  let text: String
}

extension Account.Entry {
  /// Nil for what is not read.
  fileprivate func caption(_ names: Names) -> Caption? {
    switch what {
    case .aside(_, _, let text), .hint(_, let text):
      Caption(voice: names.name(of: .coach), kind: "coach", text: text)
    case .note(let note): Caption(voice: note.by, kind: "note", text: note.sentence(names))
    default:
      speech.map { role, text in
        Caption(voice: names.name(of: role), kind: role == .coach ? "coach" : nil, text: text)
      }
    }
  }
}
