/// Splits an utterance into sentences and clauses, with and without punctuation.
struct ClauseSplitter {
  let view: GrammarView
  let speech: Speech
  /// The word that stands for a name that no list has.
  private let name: Vocabulary.Word

  /// A sentence without any end is cut here, so that no text costs more than in proportion to its length.
  private static let longest = Stretch.longest
  /// From here on it ends with its clause.
  private static let long = 48

  /// What no clause begins without, where no mark stands and no phrase begins.
  private static let beginners = Roles(.conjunction, .joiner, .wh, .aux, .opener, .subject)

  private enum Break: Comparable {
    case none, clause, sentence
  }

  static func split(_ speech: Speech, _ grammar: Grammar, name: Vocabulary.Word) {
    ClauseSplitter(view: GrammarView(grammar, speech), speech: speech, name: name).split()
  }

  private func split() {
    let asked = speech.asked
    var sentence = 0
    var clause = 0
    var question = 0
    let count = speech.tokens.count
    for place in 1...max(count, 1) {
      var kind: Break = place >= count ? .sentence : boundary(at: place, clause: clause, sentence: sentence)
      if kind == .clause, place - sentence >= Self.long { kind = .sentence }
      guard kind > .none else { continue }
      close(clause: clause..<place)
      clause = place
      guard kind == .sentence else { continue }
      while question < asked.count, asked[question] < place { question += 1 }
      close(sentence: sentence..<place, asked: question < asked.count && asked[question] == place)
      sentence = place
    }
  }

  private func close(clause range: Range<Int>) {
    let number = Int32(speech.clauses.count)
    for place in range { speech.tokens[place].clause = number }
    let content = view.content(of: range)
    speech.clauses.append(
      Clause(
        range: Int32(range.lowerBound)..<Int32(range.upperBound),
        content: Int32(isCall(content, in: range) ? range.upperBound : content),
        sentence: Int32(speech.sentences.count)))
  }

  /// Whether nothing stands from `content` on but a name, to which the rest is said, or a no: "look, Dana, (we forgot)".
  private func isCall(_ content: Int, in clause: Range<Int>) -> Bool {
    let next = clause.upperBound
    guard content + 1 == next, next < speech.tokens.count, speech.tokens[next].mark < .sentence else {
      return false
    }
    let before = speech.clauses.last
    if let before, before.sentence == speech.sentences.count, before.hasContent { return false }
    // "Joanne, who runs the branch, (moves it)"
    guard !(view.has(next, .wh) && view.has(next, .subject)) else { return false }
    let token = speech.tokens[content]
    return token.roles.has(.negator) || token.roles.has(.name) || token.word == name
  }

  private func close(sentence range: Range<Int>, asked: Bool) {
    let first = speech.sentences.last?.clauses.upperBound ?? 0
    let clauses = first..<Int32(speech.clauses.count)
    let content = clauses.lazy.map { [speech] in speech.clauses[Int($0)] }.first {
      $0.hasContent
    }?.content
    speech.sentences.append(
      Sentence(
        range: Int32(range.lowerBound)..<Int32(range.upperBound), content: content ?? Int32(range.lowerBound),
        clauses: clauses, asked: asked && !view.wantsNod(range.upperBound - 1)))
  }

  private func boundary(at place: Int, clause: Int, sentence: Int) -> Break {
    let mark = speech.tokens[place].mark
    if mark >= .sentence || place - sentence >= Self.longest { return .sentence }
    if mark >= .comma {
      guard !isTag(place) else { return .none }
      return isSpliced(at: place, clause: clause, sentence: sentence) ? .sentence : .clause
    }
    let roles = view.roles(place)
    // "whether the van's there": what is written as one word stays together.
    guard speech.tokens[place].start != speech.tokens[place - 1].start else { return .none }
    guard view.beginsPhrase(place) || !roles.isDisjoint(with: Self.beginners) else { return .none }
    if roles.has(.conjunction) { return .clause }
    if joinsQuestion(place, clause: clause) { return .sentence }
    if roles.has(.joiner), startsSubject(place + 1) || view.has(place + 1, .opener) { return .clause }
    let fresh = place - clause >= 2
    guard fresh, !view.has(place - 1, .joiner), !view.has(place - 1, .conjunction) else { return .none }
    if followsWholeClause(place, clause: clause) || asksUnderIf(place, clause: clause)
      || followsIf(place, clause: clause)
    {
      return .clause
    }
    if asksOutright(place), endsClause(place - 1) { return .sentence }
    guard !view.has(place - 1, .holdsOn) else { return .none }
    if beginsQuestion(place, clause: clause)
      || view.end(of: .opener, at: place, before: speech.tokens.count) != nil
    {
      return .sentence
    }
    return place - clause >= 3 && startsSubject(place) && !roles.has(.wh) && startsVerb(behind: place)
      && !isTag(place + 1) && !isRelativeThat(place, clause: clause)
      && !(view.has(place + 1, .negator) && view.has(view.content(of: clause..<place), .wh)) ? .clause : .none
  }
}
