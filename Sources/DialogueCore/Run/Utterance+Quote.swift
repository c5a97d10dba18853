extension Utterance {
  /// What a quotation of the rep's words is for.
  public enum Purpose: Sendable {
    /// It is read by itself: a scrap ("Mine.") brings along what it goes with.
    case report
    /// It is said back at once, to somebody who knows what it goes with.
    case aside
    /// It is said back later, in an authored line that goes on or ends by itself: no dots stand behind it.
    case line
  }

  /// The words in which a reader would show what was heard: its clause, and of a scrap what it goes with, too.
  ///
  /// At most 22 words. A longer clause is quoted from where a part of it begins to where one ends; dots stand for what is
  /// left out of it.
  public func quote(of heard: Heard, for purpose: Purpose = .report) -> String {
    let words = QuotedWords(text)
    guard let telling = words.indices(in: heard.range) else { return heard.words }
    let clause = words.clause(around: telling)
    let stretch: Range<Int>
    if clause.count > QuotedWords.most {
      stretch = words.part(of: clause, around: telling)
    } else {
      let isScrap = clause.count < QuotedWords.least && purpose != .aside
      stretch = words.withoutJoiner(isScrap ? words.widened(clause) : clause, before: telling.lowerBound)
    }
    return words.quote(stretch, of: telling, endsWithDots: purpose != .line)
  }

  /// The same of a move; nil where it was not heard.
  public func quote(of move: MoveID, for purpose: Purpose = .report) -> String? {
    heard(move).map { quote(of: $0, for: purpose) }
  }

  /// All that was said, or of more than 22 words the beginning.
  public func quote() -> String {
    let words = QuotedWords(text)
    return words.quote(words.beginning, of: words.all)
  }
}
