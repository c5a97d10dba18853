import DialogueCore

/// Finds the cues that fire, sentence by sentence.
struct CueMatcher {
  let automaton: Automaton
  let cues: [CompiledCue]
  let gates: Frozen<CueGate>
  /// Cues without words, which fire by form alone.
  let formCues: [Int32]
  let judge: Judge
  /// Hears of every match that something stopped; only for explanations.
  var stopped: ((Int32, Range<Int>, Judge.Objection) -> Void)?

  private var speech: Speech { judge.speech }

  struct Found {
    var hits: ContiguousArray<Hit> = []
    var topics: Set<Int> = []
  }

  func hits() -> Found {
    var found = Found()
    var matches: ContiguousArray<Hit> = []
    judge.workspace.elsewhere.forget()
    for number in speech.stretches.indices {
      let stretch = speech.stretches[number]
      judge.workspace.sightings.read(stretch, of: speech, for: automaton.cues, sentence: number)
      matches.removeAll(keepingCapacity: true)
      match(stretch, Int32(number), &matches, &found.topics)
      matchForms(Int32(number), &matches)
      for index in matches.indices { weigh(matches[index], &found.hits) }
    }
    return found
  }

  /// Keeps the first match of a cue in a sentence against which nothing speaks.
  private func weigh(_ match: Hit, _ hits: inout ContiguousArray<Hit>) {
    if let last = hits.last, last.cue == match.cue, last.sentence == match.sentence { return }
    let objection = judge.objection(
      to: cues[Int(match.cue)], start: Int(match.start), end: Int(match.end))
    if let objection {
      stopped?(match.cue, Int(match.start)..<Int(match.end), objection)
    } else {
      hits.append(match)
    }
  }

  private func match(
    _ stretch: Stretch, _ sentence: Int32, _ matches: inout ContiguousArray<Hit>, _ topics: inout Set<Int>
  ) {
    let (needs, sightings) = (judge.workspace.cues, judge.workspace.sightings)
    let (programs, gates, count) = (automaton.programs.view, gates.view, Int32(cues.count))
    let (conditions, explains) = (judge.conditions, stopped != nil)
    let forms = judge.forms(of: speech.sentences[Int(sentence)])
    needs.fill(from: sightings)
    needs.activate { owner in
      explains || gates[Int(owner)].isOpen(for: forms, conditions)
    }
    let matcher = Matcher(automaton, sightings, speech, stretch)
    while let number = needs.nextActive() {
      let program = programs[number]
      var anchors = matcher.anchors(of: program)
      while let match = matcher.nextMatch(of: program, &anchors) {
        if program.owner < count {
          insert(
            Hit(cue: program.owner, start: Int32(match.start), end: Int32(match.end), sentence: sentence),
            into: &matches)
        } else {
          topics.insert(Int(program.owner - count))
        }
      }
    }
  }

  /// Keeps the matches of a cue, which come one after the other, in the order of their words.
  private func insert(_ match: Hit, into matches: inout ContiguousArray<Hit>) {
    var index = matches.count
    while index > 0, matches[index - 1].cue == match.cue, matches[index - 1].start > match.start {
      index -= 1
    }
    matches.insert(match, at: index)
  }

  private func matchForms(_ number: Int32, _ matches: inout ContiguousArray<Hit>) {
    guard !formCues.isEmpty else { return }
    for index in speech.sentences[Int(number)].clauses {
      let clause = speech.clauses[Int(index)]
      guard clause.content < clause.range.upperBound else { continue }
      for cue in formCues where gates[Int(cue)].forms.contains(clause.form) {
        matches.append(Hit(cue: cue, start: clause.content, end: clause.range.upperBound, sentence: number))
      }
    }
  }
}
