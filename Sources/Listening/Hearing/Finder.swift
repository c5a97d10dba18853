/// Looks for patterns anywhere in a stretch of an utterance.
struct Finder {
  let automaton: Automaton
  let speech: Speech

  /// Whether one of the patterns is found inside the limits.
  func finds(_ patterns: [GuardProgram], in limits: Range<Int>) -> Bool {
    guard !limits.isEmpty else { return false }
    let matcher = Matcher(automaton: automaton, speech: speech, crossesDenial: true)
    return patterns.contains { pattern in
      pattern.programs.contains { finds(automaton.programs[Int($0)], in: limits, matcher) }
    }
  }

  private func finds(_ program: Program, in limits: Range<Int>, _ matcher: Matcher) -> Bool {
    for place in limits {
      let token = speech.tokens[place]
      switch program.anchor.kind {
      case .word: guard token.word == program.anchor.a else { continue }
      case .set, .list:
        if !automaton.belongs(token.word, to: program.anchor.a) {
          guard program.anchor.kind == .list, findsPhrase(program, at: token, in: limits, matcher) else {
            continue
          }
          return true
        }
      case .said: guard token.scopes.contains(.said) else { continue }
      default: break
      }
      if matcher.match(program, anchor: place..<(place + 1), in: limits) != nil { return true }
      if program.anchor.kind == .list, findsPhrase(program, at: token, in: limits, matcher) { return true }
    }
    return false
  }

  private func findsPhrase(_ program: Program, at token: Token, in limits: Range<Int>, _ matcher: Matcher)
    -> Bool
  {
    var next = token.begins
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      next = phrase.nextBeginning
      let anchor = Int(phrase.start)..<Int(phrase.end)
      if phrase.set == program.anchor.a, matcher.match(program, anchor: anchor, in: limits) != nil {
        return true
      }
    }
    return false
  }
}
