/// Looks for patterns in parts of an utterance.
struct Finder {
  let automaton: Automaton
  let speech: Speech
  let workspace: Workspace

  /// Whether one of the patterns is found inside the limits, and inside one sentence.
  func finds(_ patterns: [GuardProgram], in limits: Range<Int>) -> Bool {
    guard !limits.isEmpty else { return false }
    return (speech.sentence(at: limits.lowerBound)...speech.sentence(at: limits.upperBound - 1)).contains {
      finds(patterns, in: limits, $0)
    }
  }

  private func finds(_ patterns: [GuardProgram], in limits: Range<Int>, _ sentence: Int) -> Bool {
    let matcher = matcher(of: sentence, limits)
    let programs = automaton.programs.view
    for pattern in patterns {
      for number in pattern.programs where matcher.finds(programs[Int(number)]) { return true }
    }
    return false
  }

  /// Whether one of the patterns, whole, ends at a place of a sentence.
  func finds(_ patterns: [GuardProgram], endingAt place: Int, in limits: Range<Int>, _ sentence: Int) -> Bool
  {
    let matcher = matcher(of: sentence, limits)
    return patterns.contains { mayHold($0, matcher) && matcher.ends(at: place, $0.whole) }
  }

  /// Whether one of the patterns, whole, begins at a place of a sentence.
  func finds(
    _ patterns: [GuardProgram], beginningAt place: Int, in limits: Range<Int>, _ sentence: Int
  ) -> Bool {
    let matcher = matcher(of: sentence, limits)
    return patterns.contains { mayHold($0, matcher) && matcher.begins(at: place, $0.whole) }
  }

  private func matcher(of sentence: Int, _ limits: Range<Int>) -> Matcher {
    let stretch = speech.stretches[sentence]
    return Matcher(automaton, sightings(of: sentence, stretch), speech, stretch.narrowed(to: limits))
  }

  private func sightings(of sentence: Int, _ stretch: Stretch) -> Sightings {
    guard workspace.sightings.sentence != sentence else { return workspace.sightings }
    if workspace.elsewhere.sentence != sentence {
      workspace.elsewhere.read(stretch, of: speech, for: automaton.cues, sentence: sentence)
    }
    return workspace.elsewhere
  }

  private func mayHold(_ pattern: GuardProgram, _ matcher: Matcher) -> Bool {
    let programs = automaton.programs.view
    return pattern.programs.isEmpty
      || pattern.programs.contains { matcher.anchors(of: programs[Int($0)]) != 0 }
  }
}
