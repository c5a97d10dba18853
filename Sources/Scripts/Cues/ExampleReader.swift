import DialogueCore

/// Reads an example of a move: a text, or a map with the circumstances.
struct ExampleReader {
  let report: Report

  func read(_ item: Item, matches: Bool) -> Example? {
    if let word = item.word { return Example(text: word.text, matches: matches) }
    return item.read(as: "example") { section in
      let done = section.words("done").map { word in
        report.refer(.move, word)
        return MoveID(word.text)
      }
      let flow = section.optionalWord("flow")
      if let flow { report.refer(.flow, flow) }
      return Example(
        text: section.text("text"), matches: matches, words: section.optionalWord("words")?.text,
        said: said(section), with: section.optionalChoice("with", of: Role.self),
        done: done, flow: flow.map { FlowID($0.text) })
    }
  }

  /// One text, or several turns.
  private func said(_ section: Section) -> String? {
    let turns = section.words("said").map(\.text)
    return turns.isEmpty ? nil : turns.joined(separator: " ")
  }
}
