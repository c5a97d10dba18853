/// What is said like a promise, and is none.
extension CommitmentReader {
  /// Whether the sentence only tells again what was promised before.
  func isRecap(_ sentence: Sentence) -> Bool {
    dates.isRecap(sentence.places, speech, automaton)
  }

  /// Whether the sentence tells what is done or in force by now, be it every Monday; what has a day to come is a promise
  /// all the same.
  func isAlreadySo(_ sentence: Sentence) -> Bool {
    let date = reader.date(in: sentence, from: clock)
    guard date == nil || date?.recurs == true else { return false }
    return dates.isAlreadySo(sentence.places, speech, automaton) || date == nil && tellsWhatWeDid(sentence)
  }

  /// "We took it off the bill": one of us did something, and nothing else is told than what was.
  private func tellsWhatWeDid(_ sentence: Sentence) -> Bool {
    let (subject, end) = (Int(sentence.content), sentence.places.upperBound)
    return view.isOurSubject(subject) && pastVerb(behind: subject) != nil
      && !sentence.places.contains { view.end(of: .future, at: $0, before: end) != nil }
      && sentence.clauses.allSatisfy { clause in
        speech.clauses[Int(clause)].places.contains { view.has($0, .past) }
      }
  }

  /// "I can't do Monday", "I told the driver on Monday": part of a sentence that says what will not be, or what was.
  func promisesNothing(_ clause: Clause) -> Bool { refuses(clause) || tellsWhatWas(clause) }

  /// "Monday I can't", "it won't be here on Monday"; "not before Monday" and "no later than Monday" are days to hold to.
  private func refuses(_ clause: Clause) -> Bool {
    let isDenied = clause.places.contains {
      speech.tokens[$0].scopes.contains(.negator) && view.has($0 - 1, .aux)
    }
    guard isDenied else { return false }
    let days = reader.days(in: clause.places, from: clock)
    return !days.isEmpty
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
      view.has(subject, .subject), let verb = pastVerb(behind: subject), clause.places.contains(verb),
      !clause.places.contains(where: { view.has($0, .future) || $0 > verb && view.has($0, .wh) })
    else { return false }
    return !reader.days(in: clause.places, from: clock).contains { day in
      view.has(day.lowerBound - 1, .arranging)
        || dates.has(.ahead, speech.tokens[day.lowerBound])
    }
  }

  /// "I told", "we also sent": the place of the verb, where it can be nothing but past.
  private func pastVerb(behind subject: Int) -> Int? {
    let verb = view.has(subject + 1, .adverb) ? subject + 2 : subject + 1
    return view.has(verb, .past) && !view.has(verb, .unchanged) ? verb : nil
  }
}
