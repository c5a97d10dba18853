import DialogueCore

/// Reads a promising sentence as a commitment: what, by whom, until when.
struct CommitmentReader {
  let speech: Speech
  let automaton: Automaton
  let grammar: Grammar
  let scalars: ScalarText
  let dates: DateWords
  let clock: Moment?

  func commitment(in sentence: Sentence) -> Commitment {
    let first = speech.tokens[Int(sentence.content)]
    let last = speech.tokens[Int(sentence.range.upperBound) - 1]
    let date = DateReader(speech: speech, automaton: automaton, scalars: scalars, words: dates).date(
      in: sentence, from: clock)
    return Commitment(
      text: scalars[Int(first.start)..<Int(last.end)], owner: owner(sentence), when: date?.words,
      due: date?.due,
      recurs: date?.recurs ?? false)
  }

  /// The colleague at the head of the sentence, or else the rep.
  private func owner(_ sentence: Sentence) -> String {
    let token = speech.tokens[Int(sentence.content)]
    let view = GrammarView(grammar, speech)
    let isName =
      token.scopes.contains(.capital) && token.word == Vocabulary.unknown
      || view.has(Int(sentence.content), .name)
    let next = Int(sentence.content) + 1
    guard isName, next < Int(sentence.range.upperBound), speech.tokens[next].mark == .none else {
      return "rep"
    }
    return scalars[Int(token.start)..<Int(token.end)]
  }
}
