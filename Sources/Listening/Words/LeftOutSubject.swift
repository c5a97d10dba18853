/// The "I" that people leave out when they type: "forgot to order it", "never checked", "should've rung you", "wish I had".
///
/// It is put back where a sentence begins with what a person does and things do not; "arrived broken" tells of a thing.
struct LeftOutSubject {
  private let vocabulary: Vocabulary
  private let roles: View<Roles>
  private let speech: Speech
  private let tokens: Cells<Token>

  init(_ vocabulary: Vocabulary, _ grammar: Grammar, _ speech: Speech) {
    self.vocabulary = vocabulary
    roles = grammar.rolesOfWords
    self.speech = speech
    tokens = speech.tokens
  }

  /// Puts it back wherever it is left out.
  func restore() {
    let places = tokens.indices.filter(isLeftOut)
    guard !places.isEmpty else { return }
    let word = Array("i".utf8).withUnsafeBufferPointer { vocabulary.lookUp(Folded($0)) }
    guard word != Vocabulary.unknown else { return }
    // It leads in: what begins the clause without it begins it all the same.
    let leading = roles[Int(word)].union(Roles(.leadIn))
    speech.rewrite(at: places) { written in
      var token = written
      token.mark = .none
      // It has no letters of its own.
      tokens.append(
        Token(word: word, roles: leading, start: written.start, end: written.start, mark: written.mark))
      tokens.append(token)
    }
  }

  private func isLeftOut(at place: Int) -> Bool {
    guard place == 0 || tokens[place].mark >= .sentence else { return false }
    let head = skip(from: place, .adverb)
    guard head < tokens.count, head == place || isBound(head) else { return false }
    guard tokens[head].roles.has(.helps) else { return tokens[head].roles.has(.minds) || isDone(head) }
    let verb = skip(from: head + 1, .helps, .negator, .adverb)
    return isBound(verb) && tokens[verb].roles.has(.deed)
  }

  /// Whether a token has no mark before it.
  private func isBound(_ place: Int) -> Bool { place < tokens.count && tokens[place].mark == .none }

  /// Behind the tokens of some roles between which no mark stands.
  private func skip(from start: Int, _ roles: Grammar.Role...) -> Int {
    var place = start
    while place < tokens.count, place == start || isBound(place),
      roles.contains(where: tokens[place].roles.has)
    {
      place += 1
    }
    return place
  }

  /// "Forgot it", "never checked", "lost your form", but not "lost in the post", "made me laugh".
  private func isDone(_ head: Int) -> Bool {
    let first = tokens[head].roles
    let isDenied = first.has(.negator) && !first.has(.det) && !first.has(.subject)
    let verb = isDenied ? head + 1 : head
    guard verb == head || isBound(verb) else { return false }
    let done = tokens[verb].roles
    guard done.has(.deed), done.has(.past), !done.has(.unchanged) else { return false }
    let object = isBound(verb + 1) ? tokens[verb + 1].roles : []
    guard !object.has(.us) || object.has(.subject) else { return false }
    return isDenied || !done.has(.needsObject)
      || [.det, .you, .them, .us, .name].contains(where: object.has)
  }
}
