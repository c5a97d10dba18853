import DialogueCore
import Transcripts

/// What a reader is shown of a difference.
extension ReplayCheck.Divergence {
  init?(turn: Int, expected: Utterance, got: Utterance) {
    self.init(
      turn: turn, expected, got,
      in: [("moves", Self.moves), ("promises", Self.promises), ("cues", Self.cues), ("topics", Self.topics)])
  }

  init?(turn: Int, expected: Step, got: Step) {
    self.init(
      turn: turn, expected, got,
      in: [("state", Self.place), ("meters", Self.meters), ("lines", Self.lines), ("slots", Self.slots)])
  }

  /// Shows the first view in which a reader sees the difference; nil where there is none.
  private init?<Value: Equatable>(
    turn: Int, _ expected: Value, _ got: Value, in views: [(what: String, shown: (Value) -> String)]
  ) {
    guard expected != got else { return nil }
    let view = views.first { $0.shown(expected) != $0.shown(got) } ?? views[0]
    self.init(turn: turn, what: view.what, expected: view.shown(expected), got: view.shown(got))
  }

  private static func moves(_ utterance: Utterance) -> String {
    list(utterance.moves.map { "\($0.move) \"\($0.words)\"" } + utterance.flags.map { "flag \($0)" })
  }

  private static func promises(_ utterance: Utterance) -> String {
    list(
      utterance.commitments.map { promise in
        let due = promise.due?.civilText ?? (promise.recurs ? "recurring" : "no date")
        return "\(promise.owner) \"\(promise.text)\", \(due)"
      })
  }

  private static func cues(_ utterance: Utterance) -> String {
    list(
      utterance.moves.map {
        "\($0.move) \($0.strength) by \($0.cues.map { "\($0)" }.joined(separator: " + "))"
      })
  }

  private static func topics(_ utterance: Utterance) -> String { list(utterance.topics.map { "\($0)" }) }

  private static func list(_ parts: [String]) -> String {
    parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  private static func place(_ step: Step) -> String {
    step.snapshot.ending.map { "ending \($0.ending)" } ?? "\(step.snapshot.state)"
  }

  private static func meters(_ step: Step) -> String {
    "trust \(step.snapshot.meters.trust), heat \(step.snapshot.meters.heat)"
  }

  private static func slots(_ step: Step) -> String {
    list(step.snapshot.slots.map { "\($0.key) \"\($0.value.text)\"" })
  }

  private static func lines(_ step: Step) -> String {
    step.effects.compactMap { effect in
      switch effect {
      case .spoke(_, let line, let text), .noted(_, let line, let text): "\(line) \"\(text)\""
      default: nil
      }
    }.joined(separator: " / ")
  }
}
