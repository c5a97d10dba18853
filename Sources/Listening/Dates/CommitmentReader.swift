import DialogueCore

/// Reads a promising sentence as a commitment: what, by whom, until when.
struct CommitmentReader {
  let speech: Speech
  let automaton: Automaton
  let scalars: ScalarText
  let dates: DateWords
  let clock: Moment?
  let view: GrammarView
  let reader: DateReader

  /// Good until the speech gets more tokens; the listener outlives it.
  init(_ speech: Speech, _ scalars: ScalarText, _ listener: Listener, clock: Moment?) {
    self.speech = speech
    self.scalars = scalars
    self.clock = clock
    automaton = listener.automaton
    dates = listener.dates
    view = GrammarView(listener.grammar, speech)
    reader = DateReader(speech: speech, automaton: automaton, scalars: scalars, words: dates)
  }

  /// The promises of a sentence of which one begins at a place: "I'm on site Monday and I mail you the readings by
  /// Wednesday" makes two. What they are asked for before it ("Could you send it by Friday, and I'll ...") is none, nor is
  /// what promises nothing.
  func promises(of sentence: Sentence, from place: Int32) -> [Sentence] {
    var clauses = sentence.clauses.map { speech.clauses[Int($0)] }
    let asking = clauses.prefix {
      [.openQuestion, .closedQuestion].contains($0.form) && $0.range.upperBound <= place
    }
    clauses.removeFirst(asking.count)
    let deeds = clauses.flatMap(deeds)
    let promising = deeds.filter { !promisesNothing($0.0) }
    if promising.isEmpty, !deeds.contains(where: { vows($0.0) }) { return [] }
    guard asking.isEmpty, promising.count == deeds.count || promising.isEmpty else {
      return grouped(promising, asked: sentence.asked)
    }
    let promises = grouped(deeds, asked: sentence.asked)
    return promises.count > 1 ? promises : [sentence]
  }

  /// Clauses side by side as one promise, up to the next that has its own deed and its own day.
  private func grouped(_ deeds: [(clause: Clause, acts: Bool)], asked: Bool) -> [Sentence] {
    var promises: [Sentence] = []
    var hasDay = false
    for (clause, acts) in deeds {
      let namesDay = reader.namesDay(in: clause.places, from: clock)
      if let last = promises.last, last.range.upperBound == clause.range.lowerBound,
        !hasDay || !namesDay || !acts
      {
        promises[promises.count - 1].range = last.range.lowerBound..<clause.range.upperBound
      } else {
        promises.append(Sentence(range: clause.range, content: clause.content, asked: asked))
      }
      hasDay = hasDay || namesDay
    }
    return promises
  }

  /// A clause, and whether it says what one of us or a colleague does; in two where each part has its day: "I ring you on
  /// Monday and come out on Tuesday".
  private func deeds(of clause: Clause) -> [(Clause, acts: Bool)] {
    guard saysWhoActs(clause) else { return [(clause, false)] }
    let cut = clause.places.dropFirst().first { place in
      dates.has(.and, speech.tokens[place]) && view.has(place + 1, .imperative)
        && reader.namesDay(in: clause.places.lowerBound..<place, from: clock)
        && reader.namesDay(in: place + 1..<clause.places.upperBound, from: clock)
    }
    guard let cut else { return [(clause, true)] }
    var (first, second) = (clause, clause)
    first.range = clause.range.lowerBound..<Int32(cut)
    second.range = Int32(cut) + 1..<clause.range.upperBound
    second.content = second.range.lowerBound
    return [(first, true), (second, true)]
  }

  /// Whether a clause says what one of us or a colleague does; a day may come before it: "and Thursday morning I ring".
  private func saysWhoActs(_ clause: Clause) -> Bool {
    guard clause.hasContent else { return false }
    let head = (Int(clause.content)..<Int(clause.range.upperBound)).first {
      !dates.speaksOfDates(speech.tokens[$0].word)
    }
    let content = head.flatMap { view.isOurSubject($0) ? $0 : nil } ?? Int(clause.content)
    return view.isOurSubject(content) || isName(content)
      || !view.has(Int(clause.range.lowerBound), .conjunction)
        && !view.has(Int(clause.range.lowerBound), .hypothesis)
        && clause.places.contains { view.has($0, .future) }
  }

  func commitment(in sentence: Sentence) -> Commitment {
    let start = start(of: sentence)
    let first = speech.tokens[start]
    let last = speech.tokens[Int(sentence.range.upperBound) - 1]
    let date = reader.date(in: sentence, from: clock)
    return Commitment(
      text: Self.closed(scalars[Int(first.start)..<Int(last.end)]), owner: owner(at: start, in: sentence),
      when: date?.words,
      due: date?.due,
      recurs: date?.recurs ?? false)
  }

  /// With the quotation mark behind its last word: "I'll begin with "I never asked"".
  private static func closed(_ text: String) -> String {
    // By scalars: telling a text's characters apart costs more than all else that is done with a promise.
    func count(_ mark: Unicode.Scalar) -> Int { text.unicodeScalars.count { $0 == mark } }
    if count("\"") % 2 == 1 { return text + "\"" }
    return count("\u{201C}") > count("\u{201D}") ? text + "\u{201D}" : text
  }

  /// Where the promise begins, behind its place in a list: "One, I ring you.", "First, I ring you."
  private func start(of sentence: Sentence) -> Int {
    let content = min(Int(sentence.content), Int(sentence.range.upperBound) - 1)
    let meaning = dates.meaning(of: speech.tokens[content].word)
    let counts = meaning.number != nil || meaning.ordinal != nil
    let next = content + 1
    return counts && next < Int(sentence.range.upperBound) && speech.tokens[next].mark != .none
      ? next : content
  }

  /// The colleague at the head of the promise, or else the rep.
  private func owner(at start: Int, in sentence: Sentence) -> String {
    let token = speech.tokens[start]
    let next = start + 1
    guard isName(start), next < Int(sentence.range.upperBound), speech.tokens[next].mark == .none,
      !isSpokenTo(before: next)
    else {
      return "rep"
    }
    let name = scalars[Int(token.start)..<Int(token.end)]
    // "Joanne's ringing you."
    return name.firstIndex { $0 == "'" || $0 == "’" }.map { String(name[..<$0]) } ?? name
  }

  /// Whether a name is who is spoken to, and what is said begins behind it: "Nadia so I ring you", "Nadia I ring you".
  private func isSpokenTo(before place: Int) -> Bool {
    return view.isOurSubject(place)
      || view.end(of: .leadIn, at: place, before: place + 1) != nil && !view.has(place, .adverb)
  }

  private func isName(_ place: Int) -> Bool {
    let token = speech.tokens[place]
    return token.scopes.contains(.capital) && token.word == Vocabulary.unknown
      || view.has(place, .name)
  }
}
