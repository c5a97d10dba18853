extension Utterance {
  /// The words in which a reader would show what was heard: its clause, and of a scrap ("Mine.") what it goes with, too.
  ///
  /// At most 22 words. A longer clause is quoted from where a part of it begins to where one ends; dots stand for what is
  /// left out of it.
  ///
  /// - Parameter widened: Whether a scrap brings along what it goes with; who has just said it knows that.
  public func quote(of heard: Heard, widened: Bool = true) -> String {
    let words = QuotedWords(text)
    guard let telling = words.indices(in: heard.range) else { return heard.words }
    let clause = words.clause(around: telling)
    if clause.count > QuotedWords.most {
      return words.quote(words.part(of: clause, around: telling), of: telling)
    }
    let quoted = widened && clause.count < QuotedWords.least ? words.widened(clause) : clause
    return words.quote(words.withoutJoiner(quoted, before: telling.lowerBound), of: telling)
  }

  /// All that was said, or of more than 22 words the beginning.
  public func quote() -> String {
    let words = QuotedWords(text)
    return words.quote(words.beginning, of: words.all)
  }
}
