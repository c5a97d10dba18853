import DialogueCore

/// Finds the cues that fire, sentence by sentence.
struct CueMatcher {
  let automaton: Automaton
  let cues: [CompiledCue]
  /// Whether the gaps of each cue pass over words that deny.
  let crossesDenial: Frozen<Bool>
  /// Cues without words, which fire by form alone.
  let formCues: [Int32]
  let judge: Judge
  /// The topics that are listened for.
  let topics: [Range<Int>]
  /// Hears of every match that something stopped; only for explanations.
  var stopped: ((Int32, Range<Int>, Judge.Objection) -> Void)?

  private let speech: Speech
  /// One that stops gaps at a denial, and one that does not.
  private let plain: Matcher
  private let crossing: Matcher

  init(
    automaton: Automaton, cues: [CompiledCue], crossesDenial: Frozen<Bool>, formCues: [Int32], judge: Judge,
    topics: [Range<Int>]
  ) {
    self.automaton = automaton
    self.cues = cues
    self.crossesDenial = crossesDenial
    self.formCues = formCues
    self.judge = judge
    self.topics = topics
    speech = judge.speech
    plain = Matcher(automaton: automaton, speech: speech)
    crossing = Matcher(automaton: automaton, speech: speech, crossesDenial: true)
  }

  struct Found {
    var hits: ContiguousArray<Hit> = []
    var topics: Set<Int> = []
  }

  func hits() -> Found {
    var found = Found()
    var present = Presence(automaton)
    for (number, sentence) in speech.sentences.enumerated() {
      let limits = Int(sentence.range.lowerBound)..<Int(sentence.range.upperBound)
      present.gather(limits, of: speech)
      present.addPhrases(limits, of: speech)
      let first = found.hits.count
      for place in limits { tryCues(at: place, limits, present, Int32(number), first, &found) }
      tryForms(sentence, Int32(number), &found.hits)
    }
    return found
  }

  private func tryCues(
    at place: Int, _ limits: Range<Int>, _ present: Presence, _ sentence: Int32, _ first: Int,
    _ found: inout Found
  ) {
    let tries = automaton.cueTries
    let token = speech.tokens[place]
    for index in tries.byWord.range(token.word) {
      run(tries.byWord[index], place..<(place + 1), limits, present, sentence, first, &found)
    }
    var next = token.begins
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      next = phrase.nextBeginning
      for index in tries.bySet.range(phrase.set) {
        run(tries.bySet[index], Int(phrase.start)..<Int(phrase.end), limits, present, sentence, first, &found)
      }
    }
    for program in tries.everywhere {
      if automaton.programs[Int(program)].anchor.kind == .said, !token.scopes.contains(.said) { continue }
      run(program, place..<(place + 1), limits, present, sentence, first, &found)
    }
  }

  private func run(
    _ index: Int32, _ anchor: Range<Int>, _ limits: Range<Int>, _ present: Presence,
    _ sentence: Int32, _ first: Int, _ found: inout Found
  ) {
    let program = automaton.programs[Int(index)]
    guard present.has(program.needs.0), present.has(program.needs.1) else { return }
    guard program.owner < crossesDenial.count else { return tryTopic(program, anchor, limits, &found) }
    for earlier in found.hits[first...] where earlier.cue == program.owner { return }
    let match =
      crossesDenial[Int(program.owner)]
      ? crossing.match(program, anchor: anchor, in: limits) : plain.match(program, anchor: anchor, in: limits)
    guard let match else { return }
    if let objection = judge.objection(
      to: cues[Int(program.owner)], start: match.start, end: match.end)
    {
      stopped?(program.owner, match.start..<match.end, objection)
      return
    }
    found.hits.append(
      Hit(cue: program.owner, start: Int32(match.start), end: Int32(match.end), sentence: sentence))
  }

  private func tryTopic(_ program: Program, _ anchor: Range<Int>, _ limits: Range<Int>, _ found: inout Found)
  {
    let topic = Int(program.owner) - crossesDenial.count
    guard topics.contains(where: { $0.contains(topic) }), !found.topics.contains(topic) else { return }
    if crossing.match(program, anchor: anchor, in: limits) != nil { found.topics.insert(topic) }
  }

  private func tryForms(_ sentence: Sentence, _ number: Int32, _ hits: inout ContiguousArray<Hit>) {
    guard !formCues.isEmpty else { return }
    for index in sentence.clauses {
      let clause = speech.clauses[Int(index)]
      guard clause.content < clause.range.upperBound else { continue }
      for cue in formCues where cues[Int(cue)].cue.forms.contains(clause.form) {
        let range = Int(clause.content)..<Int(clause.range.upperBound)
        if let objection = judge.objection(to: cues[Int(cue)], start: range.lowerBound, end: range.upperBound)
        {
          stopped?(cue, range, objection)
          continue
        }
        hits.append(
          Hit(cue: cue, start: Int32(range.lowerBound), end: Int32(range.upperBound), sentence: number))
      }
    }
  }
}
