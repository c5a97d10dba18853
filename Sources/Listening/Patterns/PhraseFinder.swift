/// Finds the phrases of lists, lowest lists first, so that cues can take them as one step.
enum PhraseFinder {
  /// `speech` has tokens only; phrases stay between full stops.
  static func find(in speech: Speech, _ automaton: Automaton) {
    var present = Presence(automaton)
    var start = 0
    while start < speech.tokens.count {
      var end = start + 1
      while end < speech.tokens.count, speech.tokens[end].mark < .sentence { end += 1 }
      present.gather(start..<end, of: speech)
      present.addListsWithPhrases()
      for tries in automaton.listTries { find(tries, start..<end, present, speech, automaton) }
      start = end
    }
  }

  private static func find(
    _ tries: TryIndex, _ limits: Range<Int>, _ present: Presence, _ speech: Speech, _ automaton: Automaton
  ) {
    for place in limits {
      for index in tries.byWord.range(speech.tokens[place].word) {
        let program = automaton.programs[Int(tries.byWord[index])]
        guard present.has(program.needs.0), present.has(program.needs.1) else { continue }
        run(program, place..<(place + 1), limits, speech, automaton)
      }
      var next = speech.tokens[place].begins
      while next >= 0 {
        let phrase = speech.phrases[Int(next)]
        next = phrase.nextBeginning
        for index in tries.bySet.range(phrase.set) {
          let anchor = Int(phrase.start)..<Int(phrase.end)
          run(automaton.programs[Int(tries.bySet[index])], anchor, limits, speech, automaton)
        }
      }
    }
  }

  private static func run(
    _ program: Program, _ anchor: Range<Int>, _ limits: Range<Int>, _ speech: Speech, _ automaton: Automaton
  ) {
    guard let match = Matcher(automaton: automaton, speech: speech).match(program, anchor: anchor, in: limits)
    else {
      return
    }
    add(program.owner, match.start, match.end, speech)
  }

  private static func add(_ set: Int32, _ start: Int, _ end: Int, _ speech: Speech) {
    var next = speech.tokens[start].begins
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      if phrase.set == set, phrase.end == Int32(end) { return }
      next = phrase.nextBeginning
    }
    let index = Int32(speech.phrases.count)
    speech.phrases.append(
      Phrase(
        set: set, start: Int32(start), end: Int32(end), nextBeginning: speech.tokens[start].begins,
        nextFinishing: speech.tokens[end - 1].finishes))
    speech.tokens[start].begins = index
    speech.tokens[end - 1].finishes = index
  }
}
