/// What people say around a thing, or in the midst of it, and what adds nothing to it: "I have to say", "to be honest with you",
/// "I, as you know, (forgot)".
///
/// It is taken out before clauses are split, so that cues hear what is said as if it stood alone.
struct Padding {
  private let view: GrammarView
  private let speech: Speech
  private let tokens: Cells<Token>

  private init(_ grammar: Grammar, _ speech: Speech) {
    view = GrammarView(grammar, speech)
    self.speech = speech
    tokens = speech.tokens
  }

  /// Takes it out of a speech whose phrases are found, and the phrases with it; false where there was none.
  static func takeOut(of speech: Speech, _ grammar: Grammar) -> Bool {
    let roles = grammar.rolesOfLists
    let padded = Roles(.preface, .frankness, .stress)
    guard
      speech.phrases.indices.contains(where: {
        !roles[Int(speech.phrases[$0].set)].isDisjoint(with: padded)
      })
    else { return false }
    return Padding(grammar, speech).takeOut()
  }

  private func takeOut() -> Bool {
    var places: [Int] = []
    var place = 0
    // Nothing but lead-ins stands between here and the mark before it.
    var begins = true
    while place < tokens.count {
      if tokens[place].mark >= .comma { begins = true }
      guard let end = end(at: place, begins) else {
        begins = begins && tokens[place].roles.has(.leadIn)
        place += 1
        continue
      }
      // What was separated from it begins where it began, or goes on.
      if breaksIn(place) {
        tokens[end].mark = .none
      } else if begins, end < tokens.count, tokens[end].mark <= .comma {
        tokens[end].mark = tokens[place].mark
      }
      places += place..<end
      place = end
    }
    guard !places.isEmpty, places.count < tokens.count else { return false }
    speech.rewrite(at: places) { _ in }
    forgetPhrases()
    return true
  }

  /// Where what adds nothing ends, if it begins at a place.
  private func end(at place: Int, _ begins: Bool) -> Int? {
    guard tokens[place].begins >= 0 else { return nil }
    if breaksIn(place), let end = view.end(of: .stress, at: place, before: tokens.count), goesOn(end) {
      return end
    }
    if begins, let end = view.end(of: .preface, at: place, before: tokens.count), goesOn(end) { return end }
    guard let end = view.end(of: .frankness, at: place, before: tokens.count) else { return nil }
    if begins, place == 0 || tokens[place].mark >= .sentence { return goesOn(end) ? end : nil }
    if begins { return end }
    // "I have to be honest with you" is a sentence of its own.
    let isLast = (end == tokens.count || tokens[end].mark >= .comma) && !view.finishes(.preface, at: end)
    return isLast ? end : nil
  }

  /// Whether only we, and what helps our verb, stand right before: "we should (in fact) have rung".
  private func breaksIn(_ place: Int) -> Bool {
    guard place > 0, tokens[place].mark <= .comma else { return false }
    var head = place - 1
    while head > 0, view.has(head, .aux), tokens[head].mark == .none { head -= 1 }
    return view.isOurSubject(head)
  }

  /// Whether something follows.
  private func goesOn(_ place: Int) -> Bool { place < tokens.count && tokens[place].mark < .sentence }

  private func forgetPhrases() {
    speech.phrases.removeAll()
    for place in tokens.indices {
      tokens[place].begins = -1
      tokens[place].finishes = -1
    }
  }
}
