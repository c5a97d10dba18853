/// Where a clause or a question begins although no mark stands there.
extension ClauseSplitter {
  /// "they have"; "we never", but not "the parts you never sent" nor, above, "what a mess we never saw".
  func startsVerb(behind subject: Int) -> Bool {
    view.has(subject + 1, .aux) || view.isOurSubject(subject) && view.has(subject + 1, .negator)
  }

  /// "I never rang you | we will", "I didn't order it | I'm sorry", "to win this | I want": an object closes a clause behind
  /// a verb of its own, and somebody of ours begins another. "I told you I will" and "the one that I want" go on.
  private func followsObject(_ place: Int, clause: Int) -> Bool {
    let (last, verb) = (place - 1, place - 2)
    guard verb > clause, view.isOurSubject(place), view.has(last, .subject) else { return false }
    let isPronoun = view.has(last, .you) || view.has(last, .them)
    guard isPronoun, !view.has(last, .det) || !view.has(last, .holdsOn) else { return false }
    return !view.has(verb, .holdsOn) && !view.has(verb, .joiner) && !view.has(verb, .conjunction)
      && !view.has(verb, .wh)
  }

  /// "is there anything we did | that's upset you", "if it was something I said | that did it": what is asked or supposed
  /// goes on.
  func isRelativeThat(_ place: Int, clause: Int) -> Bool {
    guard view.has(place, .det), view.has(place, .holdsOn) else { return false }
    let start = view.content(of: clause..<place)
    return view.has(start, .hypothesis) || view.has(start, .aux) && view.has(start + 1, .subject)
  }

  func startsSubject(_ place: Int) -> Bool {
    place < speech.tokens.count && speech.tokens[place].mark == .none && view.has(place, .subject)
  }

  /// "I didn't | I should have", "she won't see me | I give", "tell you | what I can do is": what stands before ends a
  /// clause, so that a subject begins another.
  func followsWholeClause(_ place: Int, clause: Int) -> Bool {
    if view.has(place, .openWh), view.isOurSubject(place + 1), view.has(place + 2, .aux) {
      return !view.has(place - 1, .holdsOn)
    }
    guard startsSubject(place), !view.has(place, .wh) else { return false }
    if followsObject(place, clause: clause) { return true }
    let last = place - 1
    let isPronoun = view.has(last, .us) || view.has(last, .them)
    if isPronoun, !view.has(last, .subject), !view.has(last, .det) { return view.has(place, .us) }
    let verb = view.has(last, .negator) ? last - 1 : last
    return verb > clause && view.has(verb, .aux) && view.has(verb - 1, .subject) && !view.has(verb - 1, .wh)
      && view.has(place, .us)
  }

  /// "I'll be up on Friday, | is that all right", "I typed the wrong code, | I'll credit it": what is told of ourselves is
  /// whole at a comma, and what follows could stand by itself.
  func isSpliced(at place: Int, clause: Int, sentence: Int) -> Bool {
    let start = view.content(of: clause..<place)
    if speech.tokens[place].mark == .clause {
      return place - start >= 2 && (turnsToAsk(place) || standsAlone(place))
    }
    guard place - start >= 4, view.isOurSubject(start) else { return false }
    // "if you waited, and I see that you did, (I'm sorry)"
    guard clause == sentence || start == clause || !view.has(start - 1, .joiner) else { return false }
    let told = start + 1..<place
    guard told.prefix(3).contains(where: { view.has($0, .aux) || view.has($0, .past) }),
      !told.contains(where: { view.has($0, .negator) })
    else { return false }
    return turnsToAsk(place) || view.isOurSubject(place) && !endsSoon(place)
  }

  /// "... - we lost it", "... - the van never came", but not "... - the whole lot".
  private func standsAlone(_ place: Int) -> Bool {
    guard view.has(place, .subject) || view.has(place, .det) else { return false }
    var end = place + 1
    while end < speech.tokens.count, speech.tokens[end].mark < .comma { end += 1 }
    return (place + 1..<min(end, place + 6)).contains { view.has($0, .aux) || view.has($0, .past) }
  }

  /// "it is gone | and can you tell me", but not "is it late or is it gone", "I'll collect it and have it mended" or "and so
  /// do we".
  func joinsQuestion(_ joiner: Int, clause: Int) -> Bool {
    guard view.has(joiner, .joiner), turnsToAsk(joiner + 1), speech.tokens[joiner + 1].mark == .none,
      !isTag(joiner + 1)
    else { return false }
    let start = view.content(of: clause..<joiner)
    guard joiner - start >= 3, !view.has(start, .aux), !view.has(start, .wh), !view.has(clause, .hypothesis),
      !view.has(clause, .conjunction)
    else { return false }
    return view.has(joiner + 2, .us) || view.has(joiner + 2, .you) || view.has(joiner + 1, .wh)
      || !view.has(joiner + 1, .imperative) && !view.has(joiner + 1, .deed) && !view.has(joiner + 1, .past)
  }

  private func turnsToAsk(_ place: Int) -> Bool {
    asksOutright(place)
      || view.has(place, .aux) && view.has(place + 1, .subject) && !view.tells(place)
  }

  /// "..., I think", "..., I'm sorry", "..., we were ready": too little to stand by itself.
  private func endsSoon(_ place: Int) -> Bool {
    (place + 1..<place + 5).contains { $0 >= speech.tokens.count || speech.tokens[$0].mark >= .comma }
  }

  /// "what should I", "how would you": a question word, a verb and then its subject.
  func asksOutright(_ place: Int) -> Bool {
    view.has(place, .openWh) && view.has(place + 1, .aux) && view.has(place + 2, .subject)
  }

  /// "glad of it | what should I", "something we did | how is he".
  func endsClause(_ place: Int) -> Bool {
    view.has(place, .us) || view.has(place, .you) || view.has(place, .them)
      || view.has(place, .aux) && view.has(place - 1, .subject)
  }

  /// "if it came on time | would you": the question is what hangs on the if.
  func asksUnderIf(_ place: Int, clause: Int) -> Bool {
    view.has(clause, .hypothesis) && place - clause >= 3 && view.has(place, .aux) && view.has(place + 1, .you)
      && view.has(place + 1, .subject) && !view.has(place - 1, .subject) && !view.has(place - 1, .aux)
      && !view.has(place - 1, .negator)
  }

  /// "if it slips | I ring you", "if it stops again | you get a man": what is done then; "if the part I send is wrong" goes on.
  func followsIf(_ place: Int, clause: Int) -> Bool {
    let supposes = view.has(clause, .hypothesis) || view.supposesByOrder(clause)
    guard supposes, place - clause >= 3, view.has(clause + 1, .subject),
      startsSubject(place), !view.has(place - 1, .holdsOn)
    else { return false }
    return view.isOurSubject(place) && view.has(place + 1, .imperative)
      || view.has(place, .you) && view.has(place + 1, .receives)
  }

  /// "what happened", "can you": a question where no full stop stands before it.
  func beginsQuestion(_ place: Int, clause: Int) -> Bool {
    if view.has(place, .wh) {
      // "ask Greta what is realistic": what they are asked is no question of ours.
      if view.has(place - 1, .them), view.has(place - 2, .holdsOn) { return false }
      if isRelative(place) || tellsOrChecks(place - 1) && !view.has(place + 2, .subject) { return false }
      // "on a scale of ten how bad is it"
      if view.has(place, .manner), view.has(place + 2, .aux), startsSubject(place + 3) { return true }
      let verb = view.has(place + 1, .measure) ? place + 2 : place + 1
      return (view.has(verb, .aux) || view.has(verb, .whVerb)) && !view.has(place - 1, .aux)
    }
    guard view.has(place, .aux), view.has(place + 1, .subject), !view.has(place + 1, .negator) else {
      return false
    }
    let start = view.content(of: clause..<place)
    return !view.has(place - 1, .subject) && !view.has(place - 1, .aux) && !view.has(place - 1, .wh)
      && !view.has(clause, .wh) && !view.has(start, .wh) && !view.has(clause, .conjunction)
      && !view.tells(place) && !isFrontedDenial(start..<place) && !isHelped(place)
      && !(view.has(clause, .aux) && view.has(clause + 1, .subject))
      && !isSubject(start..<place) && !isTag(place)
  }

  /// "never again | will I", "not once | did you": the verb stands before its subject because of what is denied.
  private func isFrontedDenial(_ range: Range<Int>) -> Bool {
    view.has(range.lowerBound, .negator) && !view.has(range.lowerBound, .det)
      && !range.contains { view.has($0, .subject) }
  }

  /// "I'll never | do that", "you can also | have it": a verb behind its subject's helper, with one word between them.
  private func isHelped(_ place: Int) -> Bool {
    (view.has(place - 1, .negator) || view.has(place - 1, .adverb)) && view.has(place - 2, .aux)
      && view.has(place - 3, .subject)
  }

  /// "my dad | did this", "they all | have these": all that stands before a verb names who does it.
  private func isSubject(_ range: Range<Int>) -> Bool {
    let (first, verb) = (range.lowerBound, range.upperBound)
    // "my boss have you met him": what is asked about stands in front.
    guard !view.has(verb + 1, .you), !range.isEmpty else { return false }
    if view.has(first, .det) || view.has(first, .name) {
      return range.count <= 4 && !range.dropFirst(2).contains { view.has($0, .aux) || view.has($0, .past) }
    }
    return view.has(first, .subject) && range.count == 2 && !view.has(first + 1, .aux)
      && !view.has(first + 1, .past)
  }

  /// "the driver who has your pallets", "it was me who lost it", not "who do I ring".
  private func isRelative(_ place: Int) -> Bool {
    guard view.has(place, .wh), view.has(place, .subject) else { return false }
    guard view.has(place + 2, .subject) else { return true }
    let isPerson = view.has(place - 1, .us) || view.has(place - 1, .you) || view.has(place - 1, .them)
    return isPerson && view.has(place - 2, .be)
  }

  /// "saying what's finished", "I'll check what is left": the question word belongs to the verb.
  private func tellsOrChecks(_ place: Int) -> Bool {
    if speech.tokens[place].scopes.contains(.ing) {
      // "I'm saying what", "by saying what", but not "in the morning what".
      return view.has(place - 1, .be) || view.has(place - 1, .holdsOn) && !view.has(place - 1, .det)
    }
    return view.has(place, .imperative) && (view.has(place - 1, .aux) || view.has(place - 1, .subject))
  }

  /// ", isn't it" at the end belongs to what it asks about.
  func isTag(_ place: Int) -> Bool {
    guard view.has(place, .aux) else { return false }
    let subject = view.has(place + 1, .negator) ? place + 2 : place + 1
    guard view.has(subject, .subject) else { return false }
    return subject + 1 == speech.tokens.count || speech.tokens[subject + 1].mark >= .sentence
  }
}
