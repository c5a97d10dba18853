/// What is said like a promise, and is none.
extension CommitmentReader {
  /// Whether the sentence only tells again what was promised before.
  func isRecap(_ sentence: Sentence) -> Bool {
    tells(.recap, sentence.places)
  }

  /// Whether the sentence tells what is done or in force by now, be it every Monday; what has a day to come is a promise
  /// all the same.
  func isAlreadySo(_ sentence: Sentence) -> Bool {
    let date = reader.date(in: sentence.places, from: clock)
    guard date == nil || date?.recurs == true else { return isCustom(sentence) }
    return tells(.alreadySo, sentence.places) || date == nil && tellsWhatWeDid(sentence)
      || date != nil && tellsWhatWeKeptDoing(sentence)
  }

  /// "Two of us read every order at five now": an hour of what is done by now.
  private func isCustom(_ sentence: Sentence) -> Bool {
    !reader.told(in: sentence.places, from: clock).day && !speaksOfFuture(sentence)
      && tells(.custom, sentence.places)
  }

  private func speaksOfFuture(_ sentence: Sentence) -> Bool {
    sentence.places.contains { view.end(of: .future, at: $0, before: sentence.places.upperBound) != nil }
  }

  /// "I've rung every morning"; "I've asked Petra to ring every morning" is of what is to come.
  private func tellsWhatWeKeptDoing(_ sentence: Sentence) -> Bool {
    let subject = Int(sentence.content)
    return view.isOurSubject(subject) && view.has(subject + 1, .aux) && pastVerb(behind: subject + 1) != nil
      && !speaksOfFuture(sentence) && !sentence.places.contains { view.has($0, .arranging) }
  }

  /// "We took it off the bill": one of us did something, and nothing else is told than what was.
  private func tellsWhatWeDid(_ sentence: Sentence) -> Bool {
    let subject = Int(sentence.content)
    return view.isOurSubject(subject) && pastVerb(behind: subject) != nil && !speaksOfFuture(sentence)
      && sentence.clauses.allSatisfy { clause in
        speech.clauses[Int(clause)].places.contains { view.has($0, .past) }
      }
  }

  /// "I can't do Monday", "I told the driver on Monday": part of a sentence that says what will not be, or what was.
  func promisesNothing(_ clause: Clause) -> Bool {
    refuses(clause) || tellsWhatWas(clause) || isAllowed(clause) || isHedged(clause)
  }

  /// "I could send somebody on Monday", "I don't know whether it's here on Monday"; "I could kick myself, I'll ring" is two.
  func isHedged(_ clause: Clause) -> Bool {
    let content = Int(clause.content)
    return tells(.hedge, content..<min(content + Self.hedged, clause.places.upperBound))
      || dates.has(.whether, speech.tokens[clause.places.lowerBound])
  }

  private static let hedged = 5

  /// "I can send the lorry myself", said to the coach: what one may do; with a day it is a plan.
  private func isAllowed(_ clause: Clause) -> Bool {
    guard isOfOurSide else { return false }
    let content = Int(clause.content)
    return view.isOurSubject(content) && view.has(content + 1, .may)
      && !reader.told(in: clause.places, from: clock).day
  }

  /// "Monday I can't", "it won't be here on Monday"; "not before Monday" and "no later than Monday" are days to hold to.
  private func refuses(_ clause: Clause) -> Bool {
    let isDenied = clause.places.contains {
      speech.tokens[$0].scopes.contains(.negator) && view.has($0 - 1, .aux)
    }
    guard isDenied else { return false }
    // "We can't take a third off, but ...": nothing is promised with what cannot be.
    let isImpossible = clause.places.contains {
      speech.tokens[$0].scopes.contains(.negator) && view.has($0 - 1, .may)
    }
    let days = reader.days(in: clause.places, from: clock)
    return (isImpossible || !days.isEmpty)
      && !days.contains { view.has($0.lowerBound - 1, .limit) || view.has($0.lowerBound, .limit) }
  }

  /// "I won't be late on Monday": kept as a promise where nothing else in its sentence is one.
  func vows(_ clause: Clause) -> Bool {
    clause.places.contains {
      speech.tokens[$0].scopes.contains(.negator) && view.has($0 - 1, .future)
        && view.isOurSubject($0 - 2)
    }
  }

  /// "You had three of ours on Saturday": on a day that is over; "we booked him for Saturday" speaks of one to come.
  private func tellsWhatWas(_ clause: Clause) -> Bool {
    guard
      let subject = clause.places.first(where: { !view.has($0, .conjunction) && !view.has($0, .joiner) }),
      let verb = pastVerb(of: subject), clause.places.contains(verb),
      !clause.places.contains(where: { view.has($0, .future) || $0 > verb && view.has($0, .wh) })
    else { return false }
    // "You wanted it by Monday" is over, "we moved it to Monday" and "it was loaded by Monday" are not.
    if view.has(subject, .you) { return true }
    return !reader.days(in: clause.places, from: clock).contains { day in
      view.has(day.lowerBound - 1, .arranging)
        || dates.has(.ahead, speech.tokens[day.lowerBound])
    }
  }

  /// "I told", "the plant told": the place of the verb.
  private func pastVerb(of subject: Int) -> Int? {
    if view.has(subject, .subject) { return pastVerb(behind: subject) }
    return view.has(subject, .det) ? pastVerb(behind: subject + 1) : nil
  }

  /// "I told", "we also sent": the place of the verb, where it can be nothing but past.
  private func pastVerb(behind subject: Int) -> Int? {
    let verb = view.has(subject + 1, .adverb) ? subject + 2 : subject + 1
    // "I'd bring": would, and no past.
    guard verb < speech.tokens.count, speech.tokens[verb].word != automaton.vocabulary.had.short else {
      return nil
    }
    return view.has(verb, .past) && !view.has(verb, .unchanged) ? verb : nil
  }
}
