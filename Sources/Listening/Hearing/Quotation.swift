import DialogueCore

/// Which words to quote for a match: the match itself, carried to the ends of its clause where they are near,
/// so that people see what they said and not half of it.
struct Quotation {
  /// Tokens that may be added before and after the match.
  static let before = 3
  static let after = 7

  private let speech: Speech
  private let view: GrammarView

  init(_ grammar: Grammar, _ speech: Speech) {
    self.speech = speech
    view = GrammarView(grammar, speech)
  }

  func tokens(of match: Range<Int>) -> Range<Int> {
    let first = Int(speech.clauses[Int(speech.tokens[match.lowerBound].clause)].content)
    let last = Int(speech.clauses[Int(speech.tokens[match.upperBound - 1].clause)].range.upperBound)
    var start = match.lowerBound - first <= Self.before ? min(first, match.lowerBound) : match.lowerBound
    var end = last - match.upperBound <= Self.after ? max(last, match.upperBound) : match.upperBound
    while start < match.lowerBound, joins(start) { start += 1 }
    while end > match.upperBound, joins(end - 1) { end -= 1 }
    return start..<end
  }

  private func joins(_ place: Int) -> Bool { view.has(place, .conjunction) || view.has(place, .joiner) }
}
