/// Looks for patterns, by their numbers, in parts of an utterance.
struct Finder {
  let automaton: Automaton
  let speech: Speech
  let workspace: Workspace

  /// Whether one of the patterns is found inside the limits, and inside one sentence.
  func finds(_ patterns: Range<Int32>, in limits: Range<Int>) -> Bool {
    guard !limits.isEmpty else { return false }
    for sentence in speech.sentence(at: limits.lowerBound)...speech.sentence(at: limits.upperBound - 1) {
      if matcher(of: sentence).narrowed(to: limits).finds(patterns) { return true }
    }
    return false
  }

  /// A matcher over a sentence.
  func matcher(of sentence: Int) -> Matcher {
    let stretch = speech.stretches[sentence]
    return Matcher(automaton, sightings(of: sentence, stretch), speech, stretch)
  }

  private func sightings(of sentence: Int, _ stretch: Stretch) -> Sightings {
    guard workspace.sightings.sentence != sentence else { return workspace.sightings }
    if workspace.elsewhere.sentence != sentence {
      workspace.elsewhere.read(stretch, of: speech, sentence: sentence)
    }
    return workspace.elsewhere
  }
}
