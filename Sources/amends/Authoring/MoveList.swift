import DialogueCore
import JSON

/// The moves that can be heard: the good ones by axis, the bad ones in the order in which they are answered.
struct MoveList {
  private let good: [(axis: Axis, moves: [Move])]
  private let bad: [Move]

  init(_ library: Library) {
    let moves = library.moves.values.sorted { $0.id < $1.id }
    good = library.rubric.axes.map { axis in
      (axis, moves.filter { $0.polarity == .good && $0.axis == axis.id })
    }
    bad = moves.filter { $0.polarity == .bad }.sorted { $0.severity > $1.severity }
  }

  var text: String {
    let width = (good.flatMap(\.moves) + bad).map(\.id.text.count).max() ?? 0
    func row(_ move: Move, _ more: String = "") -> String {
      "  \(move.id)\(String(repeating: " ", count: width - move.id.text.count))  \(more)\(move.title)\n"
    }
    var text = ""
    for (axis, moves) in good where !moves.isEmpty {
      text += "\(axis.title) (\(axis.id))\n" + moves.map { row($0) }.joined() + "\n"
    }
    text += "bad, by severity: of several the first is answered\n"
    for move in bad {
      let severity = String(move.severity)
      text += row(move, String(repeating: " ", count: max(0, 3 - severity.count)) + severity + "  ")
    }
    return text
  }

  var json: JSONValue {
    [
      "moves": .list(good.flatMap(\.moves) + bad) { move in
        [
          "move": .string(move.id.text), "polarity": .string(move.polarity.rawValue),
          "severity": JSONValue(move.severity), "axis": .string(move.axis.text), "title": .string(move.title),
          "why": .string(move.why), "rule": .string(move.rule),
        ]
      }
    ]
  }
}
