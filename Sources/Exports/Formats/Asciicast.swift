import DialogueCore
import JSON
import Transcripts

/// A session played in a terminal as it was recorded, 80 columns wide (asciicast v2), with a marker at each turn and
/// each note. Nothing in it moves the cursor but our own line ends, and no style but our own is set.
struct Asciicast: Export {
  func add(_ account: Account) -> [UInt8] {
    let names = account.names
    let header: JSONValue = [
      "version": 2, "width": JSONValue(Self.width), "height": 24,
      "timestamp": JSONValue(account.header.at.milliseconds / 1000),
      "title": .string("\(names.flow): \(names.scenario) (\(account.header.session))".plainLine),
      "idle_time_limit": 5,
    ]
    var lines = [header.line]
    let screen = { (entry: Account.Entry) in Self.screen(entry, account.metersSeen(after: entry), names) }
    for moment in Timeline(account, showing: { screen($0) != nil }).moments {
      guard let text = screen(moment.entry) else { continue }
      if let marker = Self.marker(moment.entry, account.metersSeen(after: moment.entry)) {
        lines.append(Self.event(moment.start, "m", marker))
      }
      lines.append(Self.event(moment.start, "o", text))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static let width = 80

  /// Where a player can jump to; nil between.
  private static func marker(_ entry: Account.Entry, _ meters: Meters?) -> String? {
    switch entry.what {
    case .said:
      "turn \(entry.turn ?? 0)" + (meters.map { ": trust \($0.trust), heat \($0.heat)" } ?? "")
    case .note(let note): "note by \(note.by)".plainLine
    default: nil
    }
  }

  private static func event(_ time: Int, _ kind: String, _ text: String) -> String {
    JSONValue.array([.number(Double(time) / 1000), .string(kind), .string(text)]).line
  }

  /// What appears on the screen; nil for what does not.
  private static func screen(_ entry: Account.Entry, _ meters: Meters?, _ names: Names) -> String? {
    switch entry.what {
    case .aside(_, _, let text): return paragraph("(coach: \(text))", faint: true)
    case .hint(_, let text): return paragraph("(a hint: \(text))", faint: true)
    case .note(let note):
      return paragraph("(note by \(note.by) \(note.sentence(names)))", faint: true)
    case .takenBack: return paragraph("(taken back, and tried again)", faint: true)
    case .said, .spoke:
      guard let speech = entry.speech else { return nil }
      let readings = meters.map { " trust \($0.trust) heat \($0.heat)" } ?? ""
      let tail = speech.role == .rep ? "" : "\u{1B}[2m\(readings)\u{1B}[0m"
      let name = names.name(of: speech.role).plainLine
      return "\u{1B}[1m\(name)\u{1B}[0m\(tail)\r\n" + paragraph(speech.text, faint: false)
    default: return nil
    }
  }

  private static func paragraph(_ text: String, faint: Bool) -> String {
    let lines = text.plainLines.flatMap { wrapped($0) }.map { "  \($0)" }.joined(separator: "\r\n")
    return faint ? "\u{1B}[2m\(lines)\u{1B}[0m\r\n\r\n" : "\(lines)\r\n\r\n"
  }

  /// Broken between words where it can be.
  private static func wrapped(_ line: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width - 4 {
        lines.append(current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    return lines + [current]
  }
}
