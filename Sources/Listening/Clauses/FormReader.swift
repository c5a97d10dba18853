import DialogueCore

/// Tells questions, commands and statements apart by their words, and by the question mark where there is one.
struct FormReader {
  private let view: GrammarView
  private let speech: Speech
  /// The word for unknown names.
  private let name: Vocabulary.Word

  static func read(_ speech: Speech, _ grammar: Grammar, name: Vocabulary.Word) {
    FormReader(view: GrammarView(grammar, speech), speech: speech, name: name).read()
  }

  private func read() {
    for number in speech.sentences.indices {
      let sentence = speech.sentences[number]
      var asks = false
      for index in sentence.clauses {
        let form = form(of: speech.clauses[Int(index)], in: sentence)
        speech.clauses[Int(index)].form = form
        asks = asks || form == .openQuestion || form == .closedQuestion
      }
      guard sentence.asked, !asks else { continue }
      // Nothing looks like a question, but a question mark says so.
      for index in sentence.clauses where !undertakes(speech.clauses[Int(index)]) {
        speech.clauses[Int(index)].form = .closedQuestion
      }
    }
  }

  /// "I'll bring it by Friday?": who is unsure of his welcome lets his voice rise, and undertakes it all the same.
  private func undertakes(_ clause: Clause) -> Bool {
    let start = Int(clause.content)
    return view.isOurSubject(start) && view.has(start + 1, .future)
      && start + 2 < Int(clause.range.upperBound)
  }

  private func form(of clause: Clause, in sentence: Sentence) -> Form {
    let asked = sentence.asked
    var start = Int(clause.content)
    let end = Int(clause.range.upperBound)
    let first = Int(clause.range.lowerBound)
    if view.has(start, .please) { start += 1 }
    guard start < end else { return .statement }
    if view.end(of: .invitation, at: start, before: end) != nil { return .openQuestion }
    if asksWithoutVerb(first, start, end) { return .closedQuestion }
    if let form = whQuestion(start, end, asked: asked) { return form }
    if supposes(start, end, in: sentence) { return .statement }
    if isInverted(start, end), asked || !leavesOutSubject(start, end) {
      return invites(start, end) ? .openQuestion : .closedQuestion
    }
    if endsInTag(start, end) { return .closedQuestion }
    return isCommand(start, end) ? .command : .statement
  }

  /// "any chance of Friday", "ok to ring you": the question is in its first words, lead-in or not.
  private func asksWithoutVerb(_ first: Int, _ content: Int, _ end: Int) -> Bool {
    (first...max(first, content)).contains { view.end(of: .asking, at: $0, before: end) != nil }
  }

  /// A question word up front, followed by a verb and not by a subject: "what happened", but not "what I learned".
  private func whQuestion(_ start: Int, _ end: Int, asked: Bool) -> Form? {
    var place = start
    // "in what way": a question word may stand behind a preposition.
    let latest = asked ? start + 3 : view.has(start, .holdsOn) ? start + 1 : start
    while place < latest, place < end, !view.has(place, .wh) { place += 1 }
    guard place < end, view.has(place, .wh) else { return nil }
    guard end - place > 1 else {
      return asked || place == start && end - start == 1 ? openness(place, end) : nil
    }
    let next = place + 1
    if asksWhoDid(place) { return openness(place, end) }
    if !asked, view.has(next, .subject) || view.has(next, .det) { return nil }
    // "how sorry I am", "which invoice you mean": a subject right behind the second word, and no verb before it.
    if !asked, !view.has(next, .aux), !view.has(next, .whVerb), view.has(next + 1, .subject),
      !view.has(next + 1, .aux)
    {
      return nil
    }
    if !asked, view.has(next, .conjunction) || isCleft(place, end) { return nil }
    return openness(place, end)
  }

  /// "who told you it was fixed", but not "Sam, who told you".
  private func asksWhoDid(_ place: Int) -> Bool {
    view.has(place, .subject) && view.has(place + 1, .past) && view.has(place + 2, .subject)
      && speech.tokens[place].mark != .comma
  }

  /// "what bothers me more is that you rang twice": what is asked of no one, and told behind the verb.
  private func isCleft(_ place: Int, _ end: Int) -> Bool {
    guard !view.has(place + 1, .aux) else { return isCleftOfBe(place, end) }
    // "what stung was hearing it": an unknown verb is known by what is told.
    let isVerb = view.has(place + 1, .whVerb) || view.has(place + 1, .past)
    for verb in place + 2..<max(place + 2, end) {
      // "what makes you think he is late": the verb is theirs.
      if view.has(verb - 1, .you), view.has(verb, .holdsOn), !view.has(verb, .be) { return false }
      guard view.has(verb, .be), view.has(verb, .aux), !view.has(verb - 1, .subject) else { continue }
      if isVerb || verb + 1 < end && speech.tokens[verb + 1].scopes.contains(.ing) { return true }
    }
    return false
  }

  /// "what is odd is that they never rang".
  private func isCleftOfBe(_ place: Int, _ end: Int) -> Bool {
    guard view.has(place + 1, .be), !view.has(place + 2, .subject), !view.has(place + 2, .det) else {
      return false
    }
    return (place + 3..<max(place + 3, min(place + 6, end - 1))).contains {
      view.has($0, .be) && !view.has($0 - 1, .subject)
    }
  }

  private func openness(_ place: Int, _ end: Int) -> Form {
    guard view.end(of: .invitation, at: place, before: end) == nil else { return .openQuestion }
    // "what is the date", but "why does the date matter", "how did the day go".
    let fact = (place + 1)..<max(place + 1, view.has(place, .manner) ? 0 : min(place + 5, end))
    guard !fact.contains(where: { view.has($0, .fact) }) else { return .closedQuestion }
    return isOpenWord(place) && !view.has(place + 1, .measure) ? .openQuestion : .closedQuestion
  }

  /// what, why, how.
  private func isOpenWord(_ place: Int) -> Bool { view.has(place, .openWh) }

  /// "did it", "isn't that": a verb before its subject.
  private func isInverted(_ start: Int, _ end: Int) -> Bool {
    guard view.has(start, .aux), !view.tells(start) else { return false }
    // "did not you", but "did nobody" has its subject already.
    let denied = view.has(start + 1, .negator) && !view.has(start + 1, .subject)
    let next = denied ? start + 2 : start + 1
    // "isn't it" alone only wants a nod.
    guard next < (denied ? end - 1 : end) else { return false }
    // "would 3 pallets do": a number is a subject, too.
    return view.has(next, .subject) || (view.has(start, .be) && view.has(next, .det))
      || (view.has(start, .ask) && speech.tokens[next].value >= 0)
      || (view.has(start, .ask)
        && (view.has(next, .det) || speech.tokens[next].word == name
          || !view.has(start, .be) && !denied && isDoer(next, end)))
  }

  /// "would (mornings) be", "can (trucks) get in": a noun, if what stands behind it is what is done.
  private func isDoer(_ place: Int, _ end: Int) -> Bool {
    place + 1 < end && view.roles(place).isDisjoint(with: Self.neverDoers)
      && !view.roles(place + 1).isDisjoint(with: Self.deeds)
  }

  private static let neverDoers = Roles(
    .adverb, .negator, .stop, .imperative, .deed, .past, .aux, .leadIn, .holdsOn, .please, .wh, .conjunction,
    .joiner)
  private static let deeds = Roles(.imperative, .deed, .be, .doing)

  /// "should it fail again, (an engineer comes)", "had I rung you, (you'd have known)".
  private func supposes(_ start: Int, _ end: Int, in sentence: Sentence) -> Bool {
    guard view.supposesByOrder(start), !sentence.asked, end < Int(sentence.range.upperBound) else {
      return false
    }
    return view.has(end, .subject) || view.has(end, .det) || view.has(end, .imperative)
  }

  /// "Is our fault.", "Is a great pleasure.": nothing asked about stands behind it, or a full stop says so.
  private func leavesOutSubject(_ start: Int, _ end: Int) -> Bool {
    guard view.has(start, .be), view.has(start + 1, .det) else { return false }
    if view.has(start + 1, .us), end - start == 3 { return true }
    return !view.has(start + 1, .subject) && end < speech.tokens.count && speech.tokens[end].mark == .sentence
  }

  /// "can you tell me what changed".
  private func invites(_ start: Int, _ end: Int) -> Bool {
    for place in (start + 1)..<min(start + 6, end)
    where view.end(of: .invitation, at: place, before: end) != nil {
      return true
    }
    return false
  }

  private func endsInTag(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4, view.has(end - 1, .subject) else { return false }
    let verb = view.has(end - 2, .negator) ? end - 3 : end - 2
    return view.has(verb, .aux) && (speech.tokens[verb].mark == .comma || view.isBareTag(verb, since: start))
  }

  private func isCommand(_ start: Int, _ end: Int) -> Bool {
    if view.has(start, .imperative) { return !view.has(start + 1, .aux) }
    return view.has(start, .doing) && view.has(start + 1, .negator) && end - start > 2
      && !view.has(start + 2, .subject)
  }
}
