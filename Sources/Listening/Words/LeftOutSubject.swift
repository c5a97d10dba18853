/// The "I" that people leave out when they type: "forgot to order it", "never checked", "should've rung you".
///
/// It is put back where a sentence begins with what a person does and things do not; "arrived broken" tells of a thing.
struct LeftOutSubject {
  let vocabulary: Vocabulary
  let grammar: Grammar

  /// Puts it back wherever it is left out.
  func restore(in speech: Speech) {
    let places = speech.tokens.indices.filter { isLeftOut(at: $0, of: speech.tokens) }
    guard let first = places.first else { return }
    let word = Array("i".utf8).withUnsafeBufferPointer { vocabulary.lookUp(Folded($0)) }
    guard word != Vocabulary.unknown else { return }
    // It leads in: what begins the clause without it begins the clause.
    let roles = grammar.rolesOfWords[Int(word)].union(Roles(.leadIn))
    let rest = (first..<speech.tokens.count).map { speech.tokens[$0] }
    speech.tokens.removeLast(rest.count)
    for (index, written) in rest.enumerated() {
      var token = written
      if places.contains(first + index) {
        speech.tokens.append(
          Token(word: word, roles: roles, start: token.start, end: token.start, mark: token.mark))
        token.mark = .none
      }
      speech.tokens.append(token)
    }
    for question in speech.asked.indices {
      let place = speech.asked[question]
      speech.asked[question] = place + Int32(places.count { $0 < place })
    }
  }

  private func isLeftOut(at place: Int, of tokens: Cells<Token>) -> Bool {
    guard place == 0 || tokens[place].mark >= .sentence else { return false }
    func has(_ other: Int, _ role: Grammar.Role) -> Bool {
      other < tokens.count && (other == place || tokens[other].mark == .none) && tokens[other].roles.has(role)
    }
    func skip(_ start: Int, _ roles: Grammar.Role...) -> Int {
      (start..<tokens.count).first { other in !roles.contains { has(other, $0) } } ?? tokens.count
    }
    let head = skip(place, .adverb)
    if has(head, .helps) { return has(skip(head, .helps, .negator, .adverb), .deed) }
    // "Never checked", but not "no told you so".
    let isDenied = has(head, .negator) && !has(head, .det) && !has(head, .subject)
    let verb = isDenied ? head + 1 : head
    guard has(verb, .deed), has(verb, .past), !has(verb, .unchanged) else { return false }
    // "Made me laugh": it did, or they.
    guard !has(verb + 1, .us) || has(verb + 1, .subject) else { return false }
    return isDenied || !has(verb, .needsObject)
      || [.det, .you, .them, .us, .name].contains { has(verb + 1, $0) }
  }
}
