import DialogueCore
import Listening
import SafeText
import Transcripts

/// An utterance for people: its words underlined, then each move with its cues, their weights and its reason.
struct ListenReport {
  /// How many near hits are shown before `--explain` is asked for the rest.
  static let nearHits = 5

  /// What a cue of a move weighs.
  let weight: (_ cue: String, _ move: MoveID) -> Int?

  init(weight: @escaping (_ cue: String, _ move: MoveID) -> Int?) { self.weight = weight }

  func describe(_ utterance: Utterance) -> String {
    var lines = [marked(utterance.text)]
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
      lines.append("\(name)  \"\(heard.words.onOneLine)\"  [\(sum(heard))]")
      lines.append(String(repeating: " ", count: width + 2) + heard.why)
    }
    return lines.joined(separator: "\n") + tail(utterance)
  }

  /// The words that were taken for others; nil when there are none.
  func slips(_ explanation: Explanation) -> String? {
    guard !explanation.slips.isEmpty else { return nil }
    return "read as: "
      + explanation.slips.map { "\($0.written.onOneLine) as \($0.meant)" }.joined(separator: ", ")
  }

  /// The moves that were nearly heard and what stopped them, one line a move; nil when there are none.
  func nearly(_ utterance: Utterance, _ explanation: Explanation) -> String? {
    let near = explanation.near.filter(\.isClose).map {
      (move: $0.move, line: "\"\($0.words.onOneLine)\"  [\($0.cues.joined(separator: ", "))]: \($0.reason)")
    }
    let stopped = explanation.stopped.filter {
      $0.strength > 1 && !$0.isFaint && !Self.passing.contains($0.by)
    }.map {
      (
        move: $0.move,
        line: "\"\($0.words.onOneLine)\"  [\($0.cue) \($0.strength)]: \($0.reason.onOneLine)"
      )
    }
    var told = Set(utterance.moves.map(\.move))
    let lines = (near + stopped).filter { told.insert($0.move).inserted }
    guard !lines.isEmpty else { return nil }
    let shown = lines.prefix(Self.nearHits).map { "  \($0.move)  \($0.line)" }
    let rest = lines.count - shown.count
    return (["nearly heard:"] + shown + (rest > 0 ? ["  and \(rest) more; --explain shows all"] : []))
      .joined(separator: "\n")
  }

  /// Objections of the moment, not of the words: a matter of `--explain`.
  private static let passing: Set<String> = ["when", "echoes", "words"]

  /// `sorry-if 3`, or `a 2 + b 2 = 4`.
  private func sum(_ heard: Heard) -> String {
    let parts = heard.cues.map { cue in weight(cue, heard.move).map { "\(cue) \($0)" } ?? cue }
    return parts.joined(separator: " + ") + (parts.count > 1 ? " = \(heard.strength)" : "")
  }

  private func tail(_ utterance: Utterance) -> String {
    var text = ""
    if !utterance.flags.isEmpty { text += "\nflags: " + utterance.flags.map(\.text).joined(separator: ", ") }
    for commitment in utterance.commitments {
      let date = commitment.due.map { " (\($0.civilText.replacing("T", with: " ")))" } ?? ""
      text += "\ncommitment: \(commitment.text.onOneLine), by \(commitment.owner.onOneLine)"
      text += commitment.when.map { ", \($0.onOneLine)\(date)" } ?? ", no date"
    }
    return text
  }

  /// The text as it is underlined: one scalar stays one scalar, so that marks line up.
  private func marked(_ text: String) -> String {
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
