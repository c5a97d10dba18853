/// Looks for patterns, by their numbers, in parts of an utterance.
struct Finder {
  let speech: Speech
  let workspace: Workspace

  /// Whether what a guard asks about is found inside the limits, and inside one sentence.
  func finds(guard number: Int32, in limits: Range<Int>) -> Bool {
    guard !limits.isEmpty else { return false }
    for sentence in speech.sentence(at: limits.lowerBound)...speech.sentence(at: limits.upperBound - 1) {
      if matcher(of: sentence).narrowed(to: limits).finds(guard: number) { return true }
    }
    return false
  }

  /// A matcher over a sentence.
  func matcher(of sentence: Int) -> Matcher {
    guard workspace.sightings.sentence != sentence else { return Matcher(workspace.sightings) }
    if workspace.elsewhere.sentence != sentence {
      workspace.elsewhere.read(speech.stretches[sentence], of: speech, sentence: sentence)
    }
    return Matcher(workspace.elsewhere)
  }
}
