/// Marks what is denied, reported and supposed.
struct ScopeReader {
  private let view: GrammarView
  private let speech: Speech

  /// The roles of words that change a scope.
  private static let changing = Roles(.noNegator, .reporting, .then, .negator, .hypothesis, .subject)

  static func read(_ speech: Speech, _ grammar: Grammar) {
    ScopeReader(view: GrammarView(grammar, speech), speech: speech).read()
  }

  private func read() {
    var reporting = false
    for number in speech.clauses.indices {
      let clause = speech.clauses[number]
      let range = clause.places
      // "I've said I'm sorry": a report goes on where nothing but our own splitting stands between.
      let first = range.lowerBound
      if speech.tokens[first].mark > .none && !reportEnds(at: first) || view.has(first, .conjunction) {
        reporting = false
      }
      read(range, &reporting)
      guard view.leavesOutIf(clause) else { continue }
      for place in range { speech.tokens[place].scopes.insert(.hypothetical) }
    }
  }

  /// "I won't argue | you lost a day": somebody did something, which nothing before it denies.
  private func startsAnew(_ place: Int, in range: Range<Int>) -> Bool {
    guard place > range.lowerBound, place + 1 < range.upperBound, !view.has(place - 1, .holdsOn),
      !view.has(place - 1, .joiner), !view.has(place - 1, .negator), !view.has(place - 1, .det)
    else { return false }
    if view.has(place, .subject), view.has(place + 1, .past) { return true }
    return view.isOurSubject(place) && view.has(place + 1, .imperative)
  }

  /// "if you want I'll come by": what we will do is not supposed any more.
  private func promises(_ place: Int, after supposed: Int) -> Bool {
    place > supposed + 2 && view.isOurSubject(place) && view.has(place + 1, .future)
      && !view.has(place - 1, .holdsOn) && !view.has(place - 1, .joiner)
  }

  /// "he said, ...": the words right behind the comma are his.
  private func reportEnds(at place: Int) -> Bool {
    speech.tokens[place].mark == .comma && view.finishes(.reporting, at: place)
  }

  private func read(_ range: Range<Int>, _ reporting: inout Bool) {
    var scopes: Scope = []
    if reporting { scopes.insert(.reported) }
    var harmless = range.lowerBound
    var report = -1
    var supposed = range.upperBound
    for place in range {
      let roles = view.roles(place)
      guard report == place || view.beginsPhrase(place) || !roles.isDisjoint(with: Self.changing) else {
        if !scopes.isEmpty { speech.tokens[place].scopes.formUnion(scopes) }
        continue
      }
      if let end = view.end(of: .noNegator, at: place, before: range.upperBound) {
        harmless = max(harmless, end)
      }
      if let end = view.end(of: .reporting, at: place, before: range.upperBound) { report = max(report, end) }
      if report == place {
        scopes.insert(.reported)
        reporting = true
      }
      if roles.has(.then) || promises(place, after: supposed) { scopes.remove(.hypothetical) }
      if scopes.contains(.negated), startsAnew(place, in: range) { scopes.remove(.negated) }
      speech.tokens[place].scopes.formUnion(scopes)
      if roles.has(.negator), place >= harmless {
        speech.tokens[place].scopes.insert(.negator)
        scopes.insert(.negated)
      }
      if roles.has(.hypothesis) {
        scopes.insert(.hypothetical)
        supposed = place
      }
    }
    if report == range.upperBound { reporting = true }
  }
}
