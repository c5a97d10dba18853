/// Looks for patterns in parts of an utterance.
struct Finder {
  let automaton: Automaton
  let speech: Speech
  /// What is known of the needs of one sentence; elsewhere every token is tried.
  var places: NeedPlaces?

  /// Whether one of the patterns is found inside the limits, and inside one sentence.
  func finds(_ patterns: [GuardProgram], in limits: Range<Int>) -> Bool {
    guard !limits.isEmpty else { return false }
    return (speech.sentence(at: limits.lowerBound)...speech.sentence(at: limits.upperBound - 1)).contains {
      finds(patterns, in: limits, $0)
    }
  }

  private func finds(_ patterns: [GuardProgram], in limits: Range<Int>, _ number: Int) -> Bool {
    let stretch = speech.stretches[number].narrowed(to: limits)
    let matcher = Matcher(automaton, speech, stretch)
    let (programs, tokens) = (automaton.programs.view, speech.tokens.view)
    for pattern in patterns {
      for index in pattern.programs.indices {
        let program = programs[Int(pattern.programs[index])]
        guard let places, number == places.sentence else {
          if matcher.finds(program) { return true }
          continue
        }
        let anchors = places.anchors(of: Int(pattern.programs[index]), in: stretch, tokens)
        if anchors != 0, matcher.finds(program, anchors: anchors) { return true }
      }
    }
    return false
  }

  /// Whether one of the patterns, whole, ends at a place.
  func finds(_ patterns: [GuardProgram], endingAt place: Int, in stretch: Stretch) -> Bool {
    let matcher = Matcher(automaton, speech, stretch)
    return patterns.contains { mayHold($0, in: stretch) && matcher.ends(at: place, $0.whole) }
  }

  /// Whether one of the patterns, whole, begins at a place.
  func finds(_ patterns: [GuardProgram], beginningAt place: Int, in stretch: Stretch) -> Bool {
    let matcher = Matcher(automaton, speech, stretch)
    return patterns.contains { mayHold($0, in: stretch) && matcher.begins(at: place, $0.whole) }
  }

  private func mayHold(_ pattern: GuardProgram, in stretch: Stretch) -> Bool {
    guard let places, places.sentence >= 0, speech.stretches[places.sentence].range == stretch.range else {
      return true
    }
    let tokens = speech.tokens.view
    return pattern.programs.isEmpty
      || pattern.programs.indices.contains {
        places.anchors(of: Int(pattern.programs[$0]), in: stretch, tokens) != 0
      }
  }
}
