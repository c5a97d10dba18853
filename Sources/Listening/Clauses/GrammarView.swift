import DialogueCore

/// Asks whether the tokens and phrases of a speech play a role.
struct GrammarView {
  private let tokens: View<Token>
  private let phrases: View<Phrase>
  private let rolesOfLists: View<Roles>

  /// Good until the speech gets more tokens or phrases; the grammar outlives it.
  init(_ grammar: Grammar, _ speech: Speech) {
    tokens = speech.tokens.view
    phrases = speech.phrases.view
    rolesOfLists = grammar.rolesOfLists
  }

  @inline(__always) func has(_ place: Int, _ role: Grammar.Role) -> Bool {
    place >= 0 && place < tokens.count && tokens[place].roles.has(role)
  }

  /// The roles of the word at `place`.
  @inline(__always) func roles(_ place: Int) -> Roles { tokens[place].roles }

  /// Whether a phrase begins at `place`, of whatever list.
  @inline(__always) func beginsPhrase(_ place: Int) -> Bool { tokens[place].begins >= 0 }

  /// I, we.
  func isOurSubject(_ place: Int) -> Bool { has(place, .us) && has(place, .subject) }

  /// The first token of a clause behind its lead-ins; its end where there is nothing else.
  func content(of clause: Range<Int>) -> Int {
    var content = clause.lowerBound
    while let end = end(of: .leadIn, at: content, before: clause.upperBound) { content = end }
    return content
  }

  /// ", okay": behind what is told only wants a nod.
  func wantsNod(_ place: Int) -> Bool {
    has(place, .nod) && tokens[place].mark >= .comma && tokens[place].mark < .sentence
  }

  /// "it's cold there isn't it", "you don't smoke do you": a verb at `place` that asks, without a comma before it, about a
  /// clause that begins at `start`.
  func isBareTag(_ place: Int, since start: Int) -> Bool {
    // "are they nobody": what denies may be the subject itself.
    let isDenied = has(place + 1, .negator) && !has(place + 1, .subject)
    let subject = isDenied ? place + 2 : place + 1
    guard has(subject, .subject) else { return false }
    let about = start..<max(start, place)
    let isTheirs = about.contains { tokens[$0].word == tokens[subject].word }
    guard isDenied else { return isTheirs && about.contains { has($0, .negator) } }
    // "the pump isn't there" has no verb before it, and "there" is nobody.
    return (isTheirs || has(subject, .us) || has(subject, .you) || has(subject, .them))
      && about.contains { has($0, .aux) || has($0, .past) }
  }

  /// "(the reason) is that I forgot": a verb at `place` behind which something is told, and not asked.
  func tells(_ place: Int) -> Bool {
    has(place, .be) && has(place + 1, .holdsOn) && !has(place + 1, .negator)
      && (has(place + 2, .us) || has(place + 2, .them)) && has(place + 2, .subject)
  }

  /// "should it (fail)", "had I (rung)": supposed by putting the verb first, if nothing is asked with it.
  func supposesByOrder(_ place: Int) -> Bool {
    has(place, .supposing) && (has(place + 1, .subject) || has(place + 1, .det))
  }

  /// Whether a clause whose form is known supposes so.
  func leavesOutIf(_ clause: Clause) -> Bool {
    clause.form == .statement && supposesByOrder(Int(clause.content))
  }

  /// Whether a phrase of the role ends before `place`.
  func finishes(_ role: Grammar.Role, at place: Int) -> Bool {
    guard place > 0, place <= tokens.count else { return false }
    var next = tokens[place - 1].finishes
    while next >= 0 {
      let phrase = phrases[Int(next)]
      if rolesOfLists[Int(phrase.set)].has(role) { return true }
      next = phrase.nextFinishing
    }
    return false
  }

  /// The end of the longest phrase or word of the role that begins at `place`; nil when there is none.
  @inline(__always) func end(of role: Grammar.Role, at place: Int, before limit: Int) -> Int? {
    guard place < limit else { return nil }
    let isWord = tokens[place].roles.has(role)
    guard tokens[place].begins >= 0 else { return isWord ? place + 1 : nil }
    return endOfPhrase(role, place, limit, isWord)
  }

  private func endOfPhrase(_ role: Grammar.Role, _ place: Int, _ limit: Int, _ isWord: Bool) -> Int? {
    var best = isWord ? place + 1 : place
    var next = tokens[place].begins
    while next >= 0 {
      let phrase = phrases[Int(next)]
      if rolesOfLists[Int(phrase.set)].has(role), Int(phrase.end) <= limit {
        best = max(best, Int(phrase.end))
      }
      next = phrase.nextBeginning
    }
    return best > place ? best : nil
  }
}
