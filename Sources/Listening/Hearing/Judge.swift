import DialogueCore

/// Decides whether a match of a cue counts: form, scopes, agent, tense, guards, conditions.
struct Judge {
  let grammar: Grammar
  let speech: Speech
  let conditions: ConditionJudge
  let finder: Finder
  let guards: View<CompiledGuard>
  private let terms: View<CueTerms>
  /// Of the workspace.
  private let textGuards: Cells<UInt8>

  init(_ listener: Listener, _ speech: Speech, _ conditions: ConditionJudge, _ workspace: Workspace) {
    grammar = listener.grammar
    self.speech = speech
    self.conditions = conditions
    finder = Finder(speech: speech, workspace: workspace)
    guards = listener.guards.view
    terms = listener.terms.view
    textGuards = workspace.textGuards
    textGuards.setAll(0)
  }

  /// The forms of the clauses of a sentence.
  func forms(of sentence: Sentence) -> Forms {
    sentence.clauses.reduce(into: Forms()) { $0.insert(speech.clauses[Int($1)].form) }
  }

  /// What stopped a match; nil when nothing did.
  enum Objection: String, Equatable, Sendable {
    case form, within, negated, quoted, reported, hypothetical, agent, tense, with, without, echoes, words,
      when
  }

  /// What speaks against a match; `matcher` is one over its sentence.
  func objection(to cue: Int32, start: Int, end: Int, in matcher: Matcher) -> Objection? {
    let terms = terms[Int(cue)]
    let clause = speech.clauses[Int(speech.tokens[start].clause)]
    let forms = terms.gate.forms
    if !forms.isEmpty, !forms.admits(speech.forms(at: start, before: end)) { return .form }
    if terms.within == .clause, end > Int(clause.range.upperBound) { return .within }
    if !conditions.holds(terms.gate.condition) { return .when }
    if let objection = scopeObjection(to: terms, start, end) { return objection }
    if let agent = terms.agent, self.agent(of: clause, before: end) != agent { return .agent }
    if let tense = terms.tense, self.tense(of: clause) != tense { return .tense }
    let sentence = speech.sentences[Int(clause.sentence)]
    if let words = terms.words, !words.contains(sentence.range.count) { return .words }
    if terms.echoes > 0, echoes(in: sentence) < terms.echoes { return .echoes }
    return brokenGuard(of: cue, start, end, in: matcher).map { guards[$0].wanted ? .with : .without }
  }

  /// The first guard that does not hold, by its number; nil when all do.
  func brokenGuard(of cue: Int32, _ start: Int, _ end: Int, in matcher: Matcher) -> Int? {
    let numbers = terms[Int(cue)].guards
    guard !numbers.isEmpty else { return nil }
    let clause = speech.clauses[Int(speech.tokens[start].clause)]
    for number in numbers {
      let condition = guards[Int(number)]
      if holds(condition, start, end, clause, matcher) != condition.wanted { return Int(number) }
    }
    return nil
  }

  /// The first of a cue's guards.
  func firstGuard(of cue: Int32) -> Int { Int(terms[Int(cue)].guards.lowerBound) }

  private func scopeObjection(to cue: CueTerms, _ start: Int, _ end: Int) -> Objection? {
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

  func tense(of clause: Clause) -> Cue.Tense {
    let view = GrammarView(grammar, speech)
    let places = clause.places
    let end = places.upperBound
    if places.contains(where: { view.end(of: .future, at: $0, before: end) != nil }) { return .future }
    return places.contains { view.has($0, .past) } ? .past : .present
  }

  private func echoes(in sentence: Sentence) -> Int {
    var stems: [UInt32] = []
    for place in sentence.range where speech.tokens[Int(place)].scopes.contains(.said) {
      let stem = speech.tokens[Int(place)].stem
      if !stems.contains(stem) { stems.append(stem) }
    }
    return stems.count
  }

  /// Whether one of a guard's patterns is where it is looked for.
  private func holds(
    _ condition: CompiledGuard, _ start: Int, _ end: Int, _ clause: Clause, _ matcher: Matcher
  ) -> Bool {
    guard condition.number >= 0 else { return isMet(condition, start, end, clause, matcher) }
    let known = textGuards[Int(condition.number)]
    guard known == 0 else { return known == 1 }
    let holds = isMet(condition, start, end, clause, matcher)
    textGuards[Int(condition.number)] = holds ? 1 : 2
    return holds
  }

  private func isMet(
    _ condition: CompiledGuard, _ start: Int, _ end: Int, _ clause: Clause, _ matcher: Matcher
  ) -> Bool {
    let number = condition.program
    switch condition.place {
    case .before: return matcher.finds(guard: number, endingAt: start)
    case .after: return matcher.finds(guard: number, beginningAt: end)
    case .sentence: return matcher.finds(guard: number)
    case .earlier, .later, .clause:
      return matcher.narrowed(to: region(of: condition.place, start, end, clause)).finds(guard: number)
    case .text, .next, .last:
      return finder.finds(guard: number, in: region(of: condition.place, start, end, clause))
    }
  }

  /// Where a guard about a match is looked for; empty where there is no such place.
  func region(of place: CueGuard.Place, _ start: Int, _ end: Int, _ clause: Clause) -> Range<Int> {
    let sentence = speech.sentences[Int(clause.sentence)]
    let range = sentence.places
    switch place {
    case .before, .after, .sentence: return range
    case .earlier: return range.lowerBound..<start
    case .later: return end..<range.upperBound
    case .clause: return clause.places
    case .text: return 0..<speech.tokens.count
    case .next, .last:
      let other = Int(clause.sentence) + (place == .next ? 1 : -1)
      guard speech.sentences.indices.contains(other) else { return 0..<0 }
      return speech.sentences[other].places
    }
  }
}
