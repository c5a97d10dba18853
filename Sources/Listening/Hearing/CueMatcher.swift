import DialogueCore

/// Finds the cues that fire, sentence by sentence.
struct CueMatcher {
  let automaton: Automaton
  let cues: [CompiledCue]
  let gates: Frozen<CueGate>
  /// Cues without words, which fire by form alone.
  let formCues: [Int32]
  let judge: Judge
  /// The topics that are listened for.
  let topics: [Range<Int>]
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
    for number in speech.stretches.indices {
      let stretch = speech.stretches[number]
      judge.places.gather(stretch, of: speech, sentence: number)
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
    let plain = Matcher(automaton, speech, stretch, crossesDenial: false)
    let crossing = Matcher(automaton, speech, stretch)
    let forms = judge.forms(of: speech.sentences[Int(sentence)])
    let (programs, gates, count) = (automaton.programs.view, gates.view, Int32(cues.count))
    let candidates = judge.places.candidates(in: stretch, of: speech)
    for index in candidates.indices {
      let candidate = candidates[index]
      let program = programs[Int(candidate.program)]
      guard program.owner < count else {
        let topic = Int(program.owner - count)
        guard self.topics.contains(where: { $0.contains(topic) }) else { continue }
        crossing.forEachMatch(of: program, candidate.anchors) { _ in topics.insert(topic) }
        continue
      }
      let gate = gates[Int(program.owner)]
      guard stopped != nil || judge.mayHold(gate, forms) else { continue }
      func add(_ match: Matcher.Match) {
        insert(
          Hit(cue: program.owner, start: Int32(match.start), end: Int32(match.end), sentence: sentence),
          into: &matches)
      }
      if gate.crossesDenial {
        crossing.forEachMatch(of: program, candidate.anchors, add)
      } else {
        plain.forEachMatch(of: program, candidate.anchors, add)
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
