/// Finds the phrases of lists, lowest lists first, so that cues can take them as one step.
enum PhraseFinder {
  /// Where no full stop ends a stretch, the next begins so many tokens before its end: no phrase is longer.
  private static let overlap = 15

  /// `speech` has tokens only; phrases stay between full stops.
  static func find(in speech: Speech, _ automaton: Automaton, _ places: NeedPlaces) {
    var start = 0
    while start < speech.tokens.count {
      var end = start + 1
      while end < speech.tokens.count, end - start < Stretch.longest, speech.tokens[end].mark < .sentence {
        end += 1
      }
      let stretch = Stretch(start..<end)
      places.gather(stretch, of: speech)
      find(places, stretch, speech, automaton)
      start = end - start == Stretch.longest && end < speech.tokens.count ? end - overlap : end
    }
  }

  private static func find(
    _ places: NeedPlaces, _ stretch: Stretch, _ speech: Speech, _ automaton: Automaton
  ) {
    let (programs, tokens, levels) = (automaton.programs.view, speech.tokens.view, automaton.levels.view)
    var found: ContiguousArray<(list: Int32, match: Matcher.Match)> = []
    var matcher = Matcher(automaton, speech, stretch)
    var level: Int32 = 0
    places.activateFilled()
    while let number = places.nextActive() {
      let program = programs[number]
      if levels[Int(program.owner)] > level, !found.isEmpty {
        level = levels[Int(program.owner)]
        keep(&found, places, stretch, speech)
        matcher = Matcher(automaton, speech, stretch)
        // What was found may set off others of the level before this one.
        places.activate(number)
        continue
      }
      let anchors = places.anchors(of: number, in: stretch, tokens)
      if anchors != 0 { matcher.forEachMatch(of: program, anchors) { found.append((program.owner, $0)) } }
    }
    keep(&found, places, stretch, speech)
  }

  /// Phrases count for the levels above only: within a level their order is nobody's business.
  private static func keep(
    _ found: inout ContiguousArray<(list: Int32, match: Matcher.Match)>, _ places: NeedPlaces,
    _ stretch: Stretch, _ speech: Speech
  ) {
    for (list, match) in found {
      add(list, match.start, match.end, speech)
      places.activate(list: list, stretch.bit(match.start))
    }
    found.removeAll(keepingCapacity: true)
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
