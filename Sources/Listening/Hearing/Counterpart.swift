/// A line of the counterpart, taken apart, and which of the patterns that conditions ask for it holds.
///
/// Nothing of it changes once it is made, so that any thread may read it.
final class Counterpart: @unchecked Sendable {
  let speech: Speech
  let asks: Bool
  let stems: ContentStems
  private let patterns: [Bool]

  init(_ text: String, _ listener: Listener, _ workspace: Workspace) {
    speech = Speech()
    speech.read(text, listener.automaton, listener.grammar, stems: true, workspace)
    speech.settle()
    stems = ContentStems(of: speech)
    asks = speech.asks
    var patterns = [Bool](repeating: false, count: listener.conditions.said.count)
    let finder = Finder(automaton: listener.automaton, speech: speech, workspace: workspace)
    workspace.elsewhere.forget()
    for number in speech.stretches.indices {
      workspace.sightings.read(speech.stretches[number], of: speech, sentence: number)
      let matcher = finder.matcher(of: number)
      for (index, pattern) in listener.conditions.said.enumerated()
      where !patterns[index] && matcher.finds(pattern) {
        patterns[index] = true
      }
    }
    self.patterns = patterns
  }

  /// Whether it holds a pattern, by its number.
  func holds(_ number: Int) -> Bool { patterns[number] }
}
