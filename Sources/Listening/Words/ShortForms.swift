/// Short forms without their apostrophe that are words of their own as well: "well ring you Friday", "were coming".
struct ShortForms {
  private let vocabulary: Vocabulary
  private let roles: View<Roles>

  init(_ vocabulary: Vocabulary, _ grammar: Grammar) {
    self.vocabulary = vocabulary
    roles = grammar.rolesOfWords
  }

  /// Puts in full those that the words around them tell.
  func spellOut(in speech: Speech) {
    speech.rewrite(at: speech.tokens.indices.filter { isShort($0, speech) }) { token in
      if !append(token, to: speech) { speech.tokens.append(token) }
    }
  }

  /// Whether it begins a clause, and what stands behind it is what it goes with: "well ring you", but not "well ring me".
  private func isShort(_ place: Int, _ speech: Speech) -> Bool {
    let tokens = speech.tokens
    guard let following = vocabulary.following(tokens[place].word), place + 1 < tokens.count,
      tokens[place + 1].mark == .none, following.contains(tokens[place + 1].word)
    else { return false }
    if place + 2 < tokens.count, tokens[place + 2].roles.has(.us), !tokens[place + 2].roles.has(.subject) {
      return false
    }
    guard place > 0, tokens[place].mark < .comma else { return true }
    let previous = tokens[place - 1].roles
    return previous.has(.leadIn) || previous.has(.conjunction) || previous.has(.joiner)
  }

  private func append(_ written: Token, to speech: Speech) -> Bool {
    var token = written
    return vocabulary.expand(written.word, after: speech.tokens.last?.word ?? Vocabulary.unknown) { word in
      token.word = word
      token.roles = roles[Int(word)]
      speech.tokens.append(token)
      token.mark = .none
    }
  }
}
