import DialogueCore
import Scripts

/// Listens to the examples of every move: what must be heard and what must not.
public struct ExampleRunner: Sendable {
  let library: Library
  let listen: Listen

  public init(library: Library, listen: @escaping Listen) {
    self.library = library
    self.listen = listen
  }

  /// Examples that are heard otherwise than they say, by move, as smells with a place in the move's file.
  public func run(_ files: [ScriptFile]) -> [Diagnostic] {
    let byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
    return library.moves.values.sorted { $0.id < $1.id }.flatMap { move -> [Diagnostic] in
      let wrong = move.examples.compactMap { example in check(example, move).map { (example.text, $0) } }
      guard !wrong.isEmpty, let file = byPath["moves/\(move.id).yaml"] else { return [] }
      return wrong.map { text, message in
        let (place, source) = file.place(of: text)
        return Diagnostic(
          .exampleFails, at: place, message, help: "amends listen --explain says why", source: source)
      }
    }
  }

  /// What is wrong; nil for an example that holds.
  func check(_ example: Example, _ move: Move) -> String? {
    let utterance = listen(example.text, ListeningContext(example, of: move))
    guard let heard = utterance.heard(move.id) else {
      guard example.matches else { return nil }
      let others = utterance.moves.map(\.move.text).joined(separator: ", ")
      return "'\(move.id)' is not heard here; heard: \(others.isEmpty ? "nothing" : others)"
    }
    guard example.matches else { return "'\(move.id)' is heard here, in \"\(heard.words)\"" }
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
