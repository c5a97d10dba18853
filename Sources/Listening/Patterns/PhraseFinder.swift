/// Finds the phrases of lists, lowest lists first, so that cues can take them as one step.
struct PhraseFinder {
  private let automaton: Automaton
  private let needs: FilledNeeds
  private let sightings: Sightings
  private let speech: Speech

  /// Where no full stop ends a stretch, the next begins so many tokens before its end: no phrase is longer.
  private static let overlap = 15

  /// `speech` has tokens only; phrases stay between full stops.
  static func find(in speech: Speech, _ automaton: Automaton, _ workspace: Workspace) {
    let finder = PhraseFinder(
      automaton: automaton, needs: workspace.lists, sightings: workspace.sightings, speech: speech)
    var start = 0
    while start < speech.tokens.count {
      var end = start + 1
      while end < speech.tokens.count, end - start < Stretch.longest, speech.tokens[end].mark < .sentence {
        end += 1
      }
      finder.find(in: Stretch(start..<end))
      start = end - start == Stretch.longest && end < speech.tokens.count ? end - overlap : end
    }
  }

  private func find(in stretch: Stretch) {
    sightings.read(stretch, of: speech, for: automaton.lists)
    needs.fill(from: sightings)
    needs.activateAll()
    var matcher = Matcher(automaton, sightings, speech, stretch)
    let (programs, levels) = (automaton.programs.view, automaton.levels.view)
    var found: ContiguousArray<(list: Int32, match: Matcher.Match)> = []
    var level: Int32 = 0
    while let number = needs.nextActive() {
      let program = programs[number]
      if levels[Int(program.owner)] > level, !found.isEmpty {
        level = levels[Int(program.owner)]
        keep(&found, stretch)
        matcher = Matcher(automaton, sightings, speech, stretch)
        // What was found may set off others of the level before this one.
        needs.activate(number)
        continue
      }
      var anchors = matcher.anchors(of: program)
      while let match = matcher.nextMatch(of: program, &anchors) { found.append((program.owner, match)) }
    }
    keep(&found, stretch)
  }

  /// Phrases count for the levels above only: within a level their order is nobody's business.
  private func keep(_ found: inout ContiguousArray<(list: Int32, match: Matcher.Match)>, _ stretch: Stretch) {
    for (list, match) in found {
      guard let phrase = add(list, match), sightings.mark(phrase, in: stretch) else { continue }
      needs.activate(list: list)
    }
    found.removeAll(keepingCapacity: true)
  }

  /// Adds a phrase; nil when it is there already.
  private func add(_ list: Int32, _ match: Matcher.Match) -> Phrase? {
    let (start, end) = (match.start, match.end)
    var next = speech.tokens[start].begins
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      if phrase.set == list, Int(phrase.end) == end { return nil }
      next = phrase.nextBeginning
    }
    let phrase = Phrase(
      set: list, start: Int32(start), end: Int32(end), nextBeginning: speech.tokens[start].begins,
      nextFinishing: speech.tokens[end - 1].finishes)
    let index = Int32(speech.phrases.count)
    speech.phrases.append(phrase)
    speech.tokens[start].begins = index
    speech.tokens[end - 1].finishes = index
    return phrase
  }
}
