import DialogueCore
import JSON
import Reports
import SafeText
import ScriptTests

/// What rehearsals left unheard, for people and for programs.
enum UnheardText {
  /// How many utterances of a group people see.
  static let shown = 5

  static func describe(_ report: UnheardReport) -> String {
    var lines = [
      "\(report.unheard) of \(counted(report.said, "utterance")) in \(counted(report.rehearsals, "rehearsal")): "
        + "nothing heard"
    ]
    for group in report.groups {
      let words =
        group.words.isEmpty ? "no shared words" : group.words.joined(separator: ", ").onOneLine
      lines.append("\n\(group.utterances.count) × \(words)")
      for unheard in group.utterances.prefix(shown) {
        lines.append("  \"\(unheard.text.onOneLine)\"")
        lines.append(
          "    \(unheard.flow)/\(unheard.state)  \(unheard.file.onOneLine):\(unheard.turn)")
      }
      let rest = group.utterances.count - shown
      if rest > 0 { lines.append("  and \(rest) more; --json shows all") }
    }
    return lines.joined(separator: "\n")
  }

  static func document(_ report: UnheardReport) -> JSONValue {
    let groups = report.groups.map { group -> JSONValue in
      [
        "words": .list(group.words) { .string($0) }, "count": JSONValue(group.utterances.count),
        "utterances": .list(group.utterances) {
          [
            "text": .string($0.text), "flow": .string($0.flow.text), "state": .string($0.state.text),
            "file": .string($0.file), "turn": JSONValue($0.turn),
          ]
        },
      ]
    }
    let damaged = report.damaged.map {
      ["file": .string($0.file), "reason": .string($0.reason)] as JSONValue
    }
    return [
      "rehearsals": JSONValue(report.rehearsals), "utterances": JSONValue(report.said),
      "unheard": JSONValue(report.unheard), "groups": .array(groups), "damaged": .array(damaged),
    ]
  }
}
