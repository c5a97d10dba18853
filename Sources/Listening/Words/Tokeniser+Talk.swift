/// What talk and its transcripts are full of, and what is read past: sounds, words said twice, words that break in.
extension Tokeniser {
  /// So many words at most are taken for said twice.
  private static let longestStammer = 3

  /// Adds a token as it was meant: a sound before it goes, and what is said twice stands once.
  mutating func append(_ token: Token) {
    var token = token
    if let last = tokens.last, last.roles.has(.filler), token.mark < .sentence {
      token.mark = max(token.mark, last.mark)
      removeLast(1)
    }
    if token.mark == .none, isStressed { removeLast(1) }
    if token.mark >= .comma, token.mark < .sentence, !token.roles.has(.subject), isInterrupted {
      token.mark = .none
      removeLast(1)
    }
    tokens.append(token)
    for length in 1...Self.longestStammer where mayBeStammered(length) && isStammered(length) {
      return removeLast(length)
    }
    reword()
  }

  /// Whether the last word breaks in on a clause that has only begun: "I, well, (forgot)", "that, Marcus, (is on me)".
  private var isInterrupted: Bool {
    let last = tokens.count - 1
    guard last > 0, tokens[last].mark >= .comma, tokens[last].mark < .sentence,
      tokens[last].roles.has(.aside) || tokens[last].roles.has(.name) || tokens[last].word == vocabulary.name
    else { return false }
    let head = tokens[last - 1].roles.has(.aux) && tokens[last - 1].mark == .none ? last - 2 : last - 1
    return head >= 0 && tokens[head].roles.has(.subject) && beginsClause(head)
  }

  /// Whether the last word only stresses what is said of us or of a thing: "I really (forgot)", "we should have really
  /// (rung)", "it honestly (was)". Said to the other's face it may be all that matters: "you clearly (have no idea)".
  private var isStressed: Bool {
    let last = tokens.count - 1
    guard last > 0, tokens[last].roles.has(.stress), tokens[last].mark == .none else { return false }
    var head = last - 1
    while head > 0, tokens[head].roles.has(.aux), tokens[head].mark == .none { head -= 1 }
    let subject = tokens[head].roles
    return subject.has(.subject) && (head == last - 1 ? !subject.has(.you) : subject.has(.us))
  }

  /// Takes off tokens; what was quoted of them begins with the next.
  mutating func removeLast(_ number: Int) {
    tokens.removeLast(number)
    opened = opened.map { min($0, tokens.count) }
    openedSingle = openedSingle.map { min($0, tokens.count) }
  }

  /// Whether the last word also stands so many before it: what most words are told by.
  @inline(__always) private func mayBeStammered(_ length: Int) -> Bool {
    let last = tokens.count - 1
    return last >= 2 * length - 1 && tokens[last - length].word == tokens[last].word
  }

  /// Whether the last words repeat so many before them: "I, I think", "do you do you".
  private func isStammered(_ length: Int) -> Bool {
    let first = tokens.count - length
    guard tokens[first].mark <= (length == 1 ? .clause : .none) else { return false }
    for place in first..<tokens.count where tokens[place].word != tokens[place - length].word { return false }
    let again = first..<tokens.count
    if again.contains(where: { tokens[$0].roles.has(.stammered) }) {
      return length == 1 || again.allSatisfy { isKnown($0) && tokens[$0].mark == .none }
    }
    return length == 1 && tokens[first].roles.has(.subject) && beginsClause(first - 1)
  }

  private func isKnown(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.word != Vocabulary.unknown && token.word != vocabulary.name && token.value < 0
  }

  /// "so you": nothing but what leads in stands before a token.
  private func beginsClause(_ place: Int) -> Bool {
    place == 0 || tokens[place].mark >= .comma || tokens[place - 1].roles.has(.leadIn)
  }
}
