import DialogueCore

/// Reads a promising sentence as a commitment: what, by whom, until when.
struct CommitmentReader {
  let speech: Speech
  let automaton: Automaton
  let grammar: Grammar
  let scalars: ScalarText
  let dates: DateWords
  let clock: Moment?

  /// Whether the sentence only tells again what was promised before.
  func isRecap(_ sentence: Sentence) -> Bool {
    dates.isRecap(sentence.places, speech, automaton)
  }

  func commitment(in sentence: Sentence) -> Commitment {
    let start = start(of: sentence)
    let first = speech.tokens[start]
    let last = speech.tokens[Int(sentence.range.upperBound) - 1]
    let date = DateReader(speech: speech, automaton: automaton, scalars: scalars, words: dates).date(
      in: sentence, from: clock)
    return Commitment(
      text: scalars[Int(first.start)..<Int(last.end)], owner: owner(at: start, in: sentence),
      when: date?.words,
      due: date?.due,
      recurs: date?.recurs ?? false)
  }

  /// Where the promise begins, behind its place in a list: "One, I ring you.", "First, I ring you."
  private func start(of sentence: Sentence) -> Int {
    let content = Int(sentence.content)
    let meaning = dates.meaning(of: speech.tokens[content].word)
    let counts = meaning.number != nil || meaning.ordinal != nil
    let next = content + 1
    return counts && next < Int(sentence.range.upperBound) && speech.tokens[next].mark != .none
      ? next : content
  }

  /// The colleague at the head of the promise, or else the rep.
  private func owner(at start: Int, in sentence: Sentence) -> String {
    let token = speech.tokens[start]
    let view = GrammarView(grammar, speech)
    let isName =
      token.scopes.contains(.capital) && token.word == Vocabulary.unknown || view.has(start, .name)
    let next = start + 1
    guard isName, next < Int(sentence.range.upperBound), speech.tokens[next].mark == .none else {
      return "rep"
    }
    let name = scalars[Int(token.start)..<Int(token.end)]
    // "Joanne's ringing you."
    return name.firstIndex { $0 == "'" || $0 == "’" }.map { String(name[..<$0]) } ?? name
  }
}
