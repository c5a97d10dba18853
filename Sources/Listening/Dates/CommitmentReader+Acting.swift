/// Who does something in a clause, and which clauses only stand beside a deed.
extension CommitmentReader {
  /// Whether a clause says what one of us or a colleague does, or what they get; a day may come before it: "and Thursday
  /// morning I ring".
  func saysWhoActs(_ clause: Clause) -> Bool {
    guard clause.hasContent else { return false }
    let (first, content, end) = (clause.places.lowerBound, Int(clause.content), clause.places.upperBound)
    if dates.has(.and, speech.tokens[first]), beginsDeed(first + 1, before: end) { return true }
    let day = dates.has(.dateLead, speech.tokens[first]) ? first + 1 : first
    if day < end, reader.isDay(day), beginsDeed(first, before: end) { return true }
    let head = (content..<end).first { !dates.speaksOfDates(speech.tokens[$0].word) }
    let place = head.flatMap { view.isOurSubject($0) ? $0 : nil } ?? content
    return view.isOurSubject(place) || isName(place) || isServed(place)
      || !view.has(first, .conjunction) && !view.has(first, .hypothesis)
        && clause.places.contains { view.has($0, .future) && !dates.speaksOfDates(speech.tokens[$0].word) }
  }

  /// Whether somebody, or a thing, begins to do something there, be it behind its day; not "on your desk by Friday".
  func beginsDeed(_ place: Int, before end: Int) -> Bool {
    guard place < end else { return false }
    if dates.has(.the, speech.tokens[place]), beginsThing(place + 1, before: end) { return true }
    guard let head = (place..<end).first(where: { !dates.speaksOfDates(speech.tokens[$0].word) }) else {
      return false
    }
    guard head == place || !dates.has(.dateLead, speech.tokens[head - 1]) else { return false }
    return view.isOurSubject(head) || isName(head) || view.has(head, .imperative) || isServed(head)
      || isVerb(head, before: end)
      || view.has(head, .subject) && !view.has(head, .you) || view.has(head, .det)
  }

  /// "(And) collect the old one", "fit it": a word with its object.
  private func isVerb(_ place: Int, before end: Int) -> Bool {
    guard place + 1 < end, !view.has(place, .stop), !view.has(place, .holdsOn), !view.has(place, .negator),
      speech.tokens[place + 1].mark == .none
    else { return false }
    return view.has(place + 1, .det) || view.has(place + 1, .them) || view.has(place + 1, .you)
  }

  /// "The (other half)", not "the (Tuesday)", "the (end of the week)".
  private func beginsThing(_ place: Int, before end: Int) -> Bool {
    guard place < end else { return false }
    let token = speech.tokens[place]
    let meaning = dates.meaning(of: token.word)
    return meaning.number == nil && meaning.ordinal == nil && meaning.dayPart == nil && meaning.unit == nil
      && !reader.isDay(place) && meaning.month == nil && !dates.has(.edge, token)
      && automaton.vocabulary.numeralKind(token.word) == nil
  }

  /// "You get", "you'll have": what they get is done by us.
  private func isServed(_ place: Int) -> Bool {
    view.has(place, .you) && view.has(place, .subject)
      && (view.has(place + 1, .receives) || view.has(place + 1, .future))
  }

  /// "If it isn't there by noon".
  func isCondition(_ clause: Clause) -> Bool {
    view.has(headOfCondition(clause), .hypothesis) || view.leavesOutIf(clause)
  }

  private func headOfCondition(_ clause: Clause) -> Int {
    view.has(clause.places.lowerBound, .hypothesis) ? clause.places.lowerBound : Int(clause.content)
  }

  /// "If it isn't there by noon", "but not today": a condition, or a denial of nothing but a day.
  func isAside(_ clause: Clause) -> Bool {
    let places = clause.places
    let head = headOfCondition(clause)
    if isCondition(clause) {
      return !places.contains {
        $0 > head + 2 && view.isOurSubject($0) && (view.has($0 + 1, .future) || view.has($0 + 1, .imperative))
      }
    }
    return places.contains { speech.tokens[$0].scopes.contains(.negator) }
      && !places.contains { view.has($0, .limit) }
      && places.allSatisfy {
        speech.tokens[$0].scopes.contains(.negator) || dates.speaksOfDates(speech.tokens[$0].word)
          || isNumber($0)
          || view.has($0, .conjunction) || view.has($0, .joiner)
      }
  }
}
