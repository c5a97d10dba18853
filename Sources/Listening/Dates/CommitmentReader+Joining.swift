/// A deed and its day in two sentences: "Thursday. I'll ring you at nine.", "I'll ring you. Thursday at nine."
extension CommitmentReader {
  /// Both sentences as one, where one of them is nothing but the day or the hour that the other leaves out; what comes before
  /// its day must be a promise.
  func joined(_ earlier: Sentence, _ later: Sentence, isPromised: Bool) -> Sentence? {
    guard !earlier.asked, !later.asked else { return nil }
    let (first, second) = (Self.said(in: earlier), Self.said(in: later))
    guard isDate(first) != isDate(second), isPromised || isDate(first) else { return nil }
    guard !(namesDay(first) && namesDay(second)), !(namesHour(first) && namesHour(second)) else { return nil }
    return Sentence(
      range: earlier.range.lowerBound..<later.range.upperBound, content: earlier.content,
      clauses: earlier.clauses.lowerBound..<later.clauses.upperBound, asked: false)
  }

  private static func said(in sentence: Sentence) -> Range<Int> {
    Int(min(sentence.content, sentence.range.upperBound))..<Int(sentence.range.upperBound)
  }

  private func namesDay(_ stretch: Range<Int>) -> Bool { reader.namesDay(in: stretch, from: clock) }

  private func namesHour(_ stretch: Range<Int>) -> Bool { reader.namesHour(in: stretch, from: clock) }

  /// Whether a stretch is a day or an hour, and nothing else.
  private func isDate(_ stretch: Range<Int>) -> Bool {
    guard isOfDates(stretch), !stretch.isEmpty else { return false }
    return namesDay(stretch) || namesHour(stretch)
  }

  func isOfDates(_ stretch: Range<Int>) -> Bool {
    stretch.allSatisfy { dates.speaksOfDates(speech.tokens[$0].word) || isNumber($0) }
  }

  func isNumber(_ place: Int) -> Bool {
    automaton.vocabulary.numeralKind(speech.tokens[place].word) != nil
  }
}
