import DialogueCore

/// Which words to quote for a match: the match itself, carried to the ends of its clause where they are near,
/// so that people see what they said and not half of it.
struct Quotation {
  /// Tokens that may be added before and after the match.
  static let before = 3
  static let after = 7
  /// Before a match in a clause that hangs on another.
  private static let beforeHanging = 9

  private let speech: Speech
  private let view: GrammarView

  init(_ grammar: Grammar, _ speech: Speech) {
    self.speech = speech
    view = GrammarView(grammar, speech)
  }

  func tokens(of match: Range<Int>) -> Range<Int> {
    let last = Int(speech.clauses[Int(speech.tokens[match.upperBound - 1].clause)].range.upperBound)
    var start = start(of: match.lowerBound)
    var end = last - match.upperBound <= Self.after ? max(last, match.upperBound) : match.upperBound
    while start < match.lowerBound, joins(start) { start += 1 }
    while end > match.upperBound, joins(end - 1) { end -= 1 }
    return start..<(endOfAnswer(start..<end) ?? end)
  }

  /// Where to begin so that a place is quoted: "I'll write to them, all of them, | that it was us" with what it hangs on.
  private func start(of place: Int) -> Int {
    let clause = speech.clauses[Int(speech.tokens[place].clause)]
    let head = Int(speech.sentences[Int(clause.sentence)].content)
    if hangs(clause), head < place, place - head <= Self.beforeHanging { return head }
    return place - Int(clause.content) <= Self.before ? min(Int(clause.content), place) : place
  }

  private func hangs(_ clause: Clause) -> Bool {
    let first = Int(clause.range.lowerBound)
    return view.has(first, .det) && view.has(first, .holdsOn) && view.has(first + 1, .subject)
  }

  /// "Whose job was it? Me. I picked the time.": somebody named alone tells nothing, so what is said of it comes along.
  private func endOfAnswer(_ quoted: Range<Int>) -> Int? {
    guard quoted.count == 1, view.has(quoted.lowerBound, .us) else { return nil }
    let next = speech.sentence(at: quoted.lowerBound) + 1
    guard next < speech.sentences.count, speech.sentences[next].places.lowerBound == quoted.upperBound else {
      return nil
    }
    return Int(speech.clauses[Int(speech.sentences[next].clauses.lowerBound)].range.upperBound)
  }

  private func joins(_ place: Int) -> Bool { view.has(place, .conjunction) || view.has(place, .joiner) }
}
