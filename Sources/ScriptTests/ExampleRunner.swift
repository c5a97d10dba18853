import DialogueCore
import Scripts

/// Holds the examples of every move against what was heard: what must be heard and what must not.
public struct ExampleRunner: Sendable {
  let examples: HeardExamples
  private let bad: Set<MoveID>

  public init(_ examples: HeardExamples) {
    self.examples = examples
    bad = Set(examples.moves.lazy.filter { $0.move.polarity == .bad }.map(\.move.id))
  }

  /// Examples that are heard otherwise than they say, by move, as smells with a place in the move's file.
  public func run(_ files: [ScriptFile]) -> [Diagnostic] {
    let byPath = files.byPath
    return examples.moves.flatMap { heard -> [Diagnostic] in
      guard let file = byPath["moves/\(heard.move.id).yaml"] else { return [] }
      return heard.examples.compactMap { one in
        objection(to: one, of: heard.move).map { message in
          let isMissed = one.utterance.heard(heard.move.id) == nil
          return Diagnostic(
            .exampleFails, at: file.place(ofExample: one.example.text), message,
            help: isMissed
              ? "amends listen --why-not \(heard.move.id) \"...\" says what it lacks"
              : "narrow the cue, or guard it by 'without:'; amends listen \"...\" shows it at work")
        }
      }
    }
  }

  /// What is wrong; nil for an example that holds.
  private func objection(to one: HeardExamples.One, of move: Move) -> String? {
    let example = one.example
    guard let heard = one.utterance.heard(move.id) else {
      guard example.matches else { return nil }
      return "'\(move.id)' is not heard here; \(one.utterance.moves.map(\.move).asHeard)"
    }
    guard example.matches else {
      let cues = heard.cues.isEmpty ? "" : ", by \(heard.cues.joined(separator: " and "))"
      return "'\(move.id)' is heard here, in \"\(heard.words)\"\(cues)"
    }
    if move.polarity == .good, let accused = one.utterance.moves.first(where: { bad.contains($0.move) }) {
      return
        "'\(accused.move)' is heard as well, in \"\(accused.words)\": what shows a good move accuses nobody"
    }
    if let words = example.words, !share(words, heard.words) {
      return "'\(move.id)' is heard in \"\(heard.words)\", not in \"\(words)\""
    }
    return nil
  }

  /// Whether some word is in both.
  private func share(_ left: String, _ right: String) -> Bool {
    let words = Set(left.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" })
    return right.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.contains(
      where: words.contains)
  }
}
