import DialogueCore

/// An utterance for people: its words underlined, then each move with its cue and reason.
enum ListenReport {
  static func describe(_ utterance: Utterance) -> String {
    var lines = [plain(utterance.text)]
    guard !utterance.moves.isEmpty else {
      return lines[0] + "\nnothing heard" + tail(utterance)
    }
    var marks = [Character](repeating: " ", count: utterance.text.unicodeScalars.count)
    for heard in utterance.moves { for place in heard.range { marks[place] = "^" } }
    var underline = String(marks)
    while underline.last == " " { underline.removeLast() }
    lines.append(underline)
    let width = utterance.moves.map(\.move.text.count).max() ?? 0
    for heard in utterance.moves {
      let name = heard.move.text + String(repeating: " ", count: width - heard.move.text.count)
      lines.append(
        "\(name)  \"\(plain(heard.words))\"  [\(heard.cues.joined(separator: ", ")); \(heard.strength)]")
      lines.append(String(repeating: " ", count: width + 2) + heard.why)
    }
    return lines.joined(separator: "\n") + tail(utterance)
  }

  private static func tail(_ utterance: Utterance) -> String {
    var text = ""
    if !utterance.flags.isEmpty { text += "\nflags: " + utterance.flags.map(\.text).joined(separator: ", ") }
    for commitment in utterance.commitments {
      let date = commitment.due.map { " (\($0.isoText))" } ?? ""
      text += "\ncommitment: \(plain(commitment.text)), by \(plain(commitment.owner))"
      text += commitment.when.map { ", \(plain($0))\(date)" } ?? ", no date"
    }
    return text
  }

  /// Control characters never reach the terminal; one scalar stays one scalar, so that marks line up.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: " "
          default: scalar
          }
        }))
  }
}

extension Moment {
  /// `2026-11-27 12:00`.
  fileprivate var isoText: String {
    let date = date
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day)) \(two(hour)):\(two(minute))"
  }
}
