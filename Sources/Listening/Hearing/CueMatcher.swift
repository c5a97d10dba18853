import DialogueCore

/// Finds the cues that fire, sentence by sentence.
struct CueMatcher {
  let listener: Listener
  let judge: Judge
  let workspace: Workspace
  /// Hears of every match that something stopped; only for explanations.
  var stopped: ((Int32, Range<Int>, Judge.Objection) -> Void)?

  private var speech: Speech { judge.speech }

  struct Found {
    var hits: ContiguousArray<Hit> = []
    var topics: Set<Int> = []
  }

  func hits() -> Found {
    var found = Found()
    let matches = workspace.matches
    workspace.elsewhere.forget()
    for number in speech.stretches.indices {
      workspace.sightings.read(speech.stretches[number], of: speech, sentence: number)
      let matcher = judge.finder.matcher(of: number)
      matches.removeAll()
      match(Int32(number), matcher, matches, &found.topics)
      matchForms(Int32(number), matches)
      for index in matches.indices { weigh(matches[index], matcher, &found.hits) }
    }
    return found
  }

  /// Keeps the first match of a cue in a sentence against which nothing speaks.
  private func weigh(_ match: Hit, _ matcher: Matcher, _ hits: inout ContiguousArray<Hit>) {
    if let last = hits.last, last.cue == match.cue, last.sentence == match.sentence { return }
    let objection = judge.objection(
      to: match.cue, start: Int(match.start), end: Int(match.end), in: matcher)
    if let objection {
      stopped?(match.cue, Int(match.start)..<Int(match.end), objection)
    } else {
      hits.append(match)
    }
  }

  private func match(
    _ sentence: Int32, _ matcher: Matcher, _ matches: Cells<Hit>, _ topics: inout Set<Int>
  ) {
    let needs = workspace.cues
    let (programs, gates) = (listener.automaton.programs.view, listener.gates.view)
    let (conditions, explains, cues) = (judge.conditions, stopped != nil, Int32(listener.cues.count))
    let forms = judge.forms(of: speech.sentences[Int(sentence)])
    needs.fill()
    needs.activate { trigger in
      (explains || gates[Int(trigger.owner)].isOpen(for: forms, conditions))
        && matcher.anchors(of: Int(trigger.program)) != 0
    }
    while let number = needs.nextActive() {
      let owner = programs[number].owner
      var anchors = matcher.anchors(of: number)
      while let match = matcher.nextMatch(of: number, &anchors) {
        if owner < cues {
          insert(
            Hit(cue: owner, start: Int32(match.start), end: Int32(match.end), sentence: sentence),
            into: matches)
        } else {
          topics.insert(Int(owner - cues))
        }
      }
    }
  }

  /// Keeps the matches of a cue, which come one after the other, in the order of their words.
  private func insert(_ match: Hit, into matches: Cells<Hit>) {
    var index = matches.count
    matches.append(match)
    while index > 0, matches[index - 1].cue == match.cue, matches[index - 1].start > match.start {
      matches[index] = matches[index - 1]
      index -= 1
    }
    matches[index] = match
  }

  private func matchForms(_ number: Int32, _ matches: Cells<Hit>) {
    guard !listener.formCues.isEmpty else { return }
    for index in speech.sentences[Int(number)].clauses {
      let clause = speech.clauses[Int(index)]
      guard clause.content < clause.range.upperBound else { continue }
      for cue in listener.formCues where listener.gates[Int(cue)].forms.contains(clause.form) {
        matches.append(Hit(cue: cue, start: clause.content, end: clause.range.upperBound, sentence: number))
      }
    }
  }
}
