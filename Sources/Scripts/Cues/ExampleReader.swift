import DialogueCore

/// Reads an example of a move: a text, or a map with the circumstances.
struct ExampleReader {
  let report: Report

  func read(_ item: Item, matches: Bool) -> Example? {
    if let word = item.word { return Example(text: word.text, matches: matches) }
    return item.read(as: "example") { section in
      Example(
        text: section.text("text"), matches: matches, words: section.optionalWord("words")?.text,
        said: said(section), with: section.optionalChoice("with", of: Role.self),
        done: section.moves("done"), flow: section.optionalReference("flow", to: .flow))
    }
  }

  /// One text, or several turns.
  private func said(_ section: Section) -> String? {
    let turns = section.words("said").map(\.text)
    return turns.isEmpty ? nil : turns.joined(separator: " ")
  }
}
