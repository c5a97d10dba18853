import DialogueCore

/// Decides whether a match of a cue counts: form, scopes, agent, tense, guards, conditions.
struct Judge {
  let automaton: Automaton
  let grammar: Grammar
  let speech: Speech
  let conditions: ConditionJudge
  /// It has the sightings of the sentence that is judged.
  let workspace: Workspace
  /// The guards on the whole text, each decided when it is first asked for: 0 not yet, 1 holds, 2 does not.
  let textGuards: Cells<UInt8>

  /// The forms of the clauses of a sentence.
  func forms(of sentence: Sentence) -> Forms {
    sentence.clauses.reduce(into: Forms()) { $0.insert(speech.clauses[Int($1)].form) }
  }

  /// What stopped a match; nil when nothing did.
  enum Objection: String, Equatable, Sendable {
    case form, within, negated, quoted, reported, hypothetical, agent, tense, with, without, echoes, words,
      when
  }

  /// `stopped` hears what stopped the match, for explanations.
  func objection(to cue: CompiledCue, start: Int, end: Int) -> Objection? {
    let clauseIndex = Int(speech.tokens[start].clause)
    let clause = speech.clauses[clauseIndex]
    if !cue.gate.forms.isEmpty, !cue.gate.forms.contains(clause.form) { return .form }
    if cue.cue.within == .clause, end > Int(clause.range.upperBound) { return .within }
    if !conditions.holds(cue.gate.condition) { return .when }
    if let objection = scopeObjection(to: cue, start, end) { return objection }
    if let agent = cue.cue.agent, self.agent(of: clause, before: end) != agent { return .agent }
    if let tense = cue.cue.tense, self.tense(of: clause) != tense { return .tense }
    let sentence = speech.sentences[Int(clause.sentence)]
    if let words = cue.cue.words, !words.contains(sentence.range.count) { return .words }
    if cue.cue.echoes > 0, echoes(in: sentence) < cue.cue.echoes { return .echoes }
    return brokenGuard(of: cue, start, end).map { cue.guards[$0].wanted ? .with : .without }
  }

  /// The first guard that does not hold, as an index; nil when all do.
  func brokenGuard(of cue: CompiledCue, _ start: Int, _ end: Int) -> Int? {
    let clause = speech.clauses[Int(speech.tokens[start].clause)]
    return cue.guards.firstIndex { holds($0, start, end, clause) != $0.wanted }
  }

  private func scopeObjection(to cue: CompiledCue, _ start: Int, _ end: Int) -> Objection? {
    var scopes = speech.tokens[start].scopes
    if cue.required.contains(.negated) {
      for place in start..<end where speech.tokens[place].scopes.contains(.negator) {
        scopes.insert(.negated)
      }
    }
    let broken = cue.void.intersection(scopes).union(cue.required.subtracting(scopes))
    if broken.contains(.negated) { return .negated }
    if broken.contains(.quoted) { return .quoted }
    if broken.contains(.reported) { return .reported }
    return broken.contains(.hypothetical) ? .hypothetical : nil
  }

  private func agent(of clause: Clause, before end: Int) -> Cue.Agent {
    let view = GrammarView(grammar, speech)
    var place = min(end, Int(clause.range.upperBound)) - 1
    while place >= Int(clause.range.lowerBound) {
      if view.has(place, .us) { return .us }
      if view.has(place, .you) { return .you }
      if view.has(place, .them) { return .them }
      place -= 1
    }
    return .nobody
  }

  private func tense(of clause: Clause) -> Cue.Tense {
    let view = GrammarView(grammar, speech)
    let places = Int(clause.range.lowerBound)..<Int(clause.range.upperBound)
    let end = places.upperBound
    if places.contains(where: { view.end(of: .future, at: $0, before: end) != nil }) { return .future }
    return places.contains { view.has($0, .past) } ? .past : .present
  }

  private func echoes(in sentence: Sentence) -> Int {
    var stems: Set<UInt32> = []
    for place in sentence.range where speech.tokens[Int(place)].scopes.contains(.said) {
      stems.insert(speech.tokens[Int(place)].stem)
    }
    return stems.count
  }

  /// Whether one of a guard's patterns is where it is looked for.
  private func holds(_ condition: CompiledGuard, _ start: Int, _ end: Int, _ clause: Clause) -> Bool {
    guard condition.number >= 0 else { return isMet(condition, start, end, clause) }
    let known = textGuards[Int(condition.number)]
    guard known == 0 else { return known == 1 }
    let holds = isMet(condition, start, end, clause)
    textGuards[Int(condition.number)] = holds ? 1 : 2
    return holds
  }

  private func isMet(_ condition: CompiledGuard, _ start: Int, _ end: Int, _ clause: Clause) -> Bool {
    finds(
      condition.programs, condition.place, start, end, in: region(of: condition.place, start, end, clause))
  }

  /// Where a guard about a match is looked for; empty where there is no such place.
  func region(of place: CueGuard.Place, _ start: Int, _ end: Int, _ clause: Clause) -> Range<Int> {
    let sentence = speech.sentences[Int(clause.sentence)]
    let range = Int(sentence.range.lowerBound)..<Int(sentence.range.upperBound)
    switch place {
    case .before, .after, .sentence: return range
    case .earlier: return range.lowerBound..<start
    case .later: return end..<range.upperBound
    case .clause: return Int(clause.range.lowerBound)..<Int(clause.range.upperBound)
    case .text: return 0..<speech.tokens.count
    case .next, .last:
      let other = Int(clause.sentence) + (place == .next ? 1 : -1)
      guard speech.sentences.indices.contains(other) else { return 0..<0 }
      let range = speech.sentences[other].range
      return Int(range.lowerBound)..<Int(range.upperBound)
    }
  }

  /// Whether one of the patterns stands in the region: beside the match for `before` and `after`, else anywhere.
  func finds(
    _ programs: [GuardProgram], _ place: CueGuard.Place, _ start: Int, _ end: Int, in region: Range<Int>
  ) -> Bool {
    let finder = Finder(automaton: automaton, speech: speech, workspace: workspace)
    return switch place {
    case .before: finder.finds(programs, endingAt: start, in: region, speech.sentence(at: start))
    case .after: finder.finds(programs, beginningAt: end, in: region, speech.sentence(at: start))
    default: finder.finds(programs, in: region)
    }
  }
}
