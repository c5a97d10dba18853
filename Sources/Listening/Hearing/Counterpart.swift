/// A line of the counterpart, taken apart, and what it decides of conditions.
///
/// Nothing of it changes once it is made, so that any thread may read it.
final class Counterpart: @unchecked Sendable {
  let speech: Speech
  let stems: ContentStems
  /// Of `ConditionJudge`.
  let decisions: Cells<UInt8>

  init(_ text: String, _ listener: Listener, _ workspace: Workspace) {
    speech = Speech()
    speech.read(text, listener.automaton, listener.grammar, stems: true, workspace)
    speech.settle()
    stems = ContentStems(of: speech)
    var patterns = [Bool](repeating: false, count: listener.conditions.said.count)
    let finder = Finder(speech: speech, workspace: workspace)
    workspace.elsewhere.forget()
    for number in speech.stretches.indices {
      workspace.sightings.read(speech.stretches[number], of: speech, sentence: number)
      let matcher = finder.matcher(of: number)
      for (index, pattern) in listener.conditions.said.enumerated()
      where !patterns[index] && matcher.finds(guard: pattern) {
        patterns[index] = true
      }
    }
    decisions = workspace.conditions.decisions(on: .init(asks: speech.asks, patterns: patterns))
  }
}
