import DialogueCore

/// The words in which a date is said back.
extension DateReader {
  /// The stretches that speak of the date alone, so that it can be said back: of "on Friday I ring you at nine" its day
  /// and its hour, "on Friday at nine"; where one of two is not the other's hour, the longest.
  func text(_ pieces: [Range<Int>], _ clock: Moment) -> String {
    var stretches: [Range<Int>] = []
    for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last,
        last.upperBound >= piece.lowerBound || isDate(last.upperBound..<piece.lowerBound)
      {
        stretches[stretches.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        stretches.append(piece)
      }
    }
    if stretches.count == 2,
      namesDay(in: stretches[0], from: clock) != namesDay(in: stretches[1], from: clock),
      namesHour(in: stretches[0], from: clock) != namesHour(in: stretches[1], from: clock)
    {
      return stretches.map(text).joined(separator: " ")
    }
    let longest = stretches.max { ($0.count, -$0.lowerBound) < ($1.count, -$1.lowerBound) }
    return longest.map(text) ?? ""
  }

  /// Whether nothing but words of dates stands there.
  private func isDate(_ range: Range<Int>) -> Bool {
    range.allSatisfy { words.speaksOfDates(speech.tokens[$0].word) }
  }

  func text(_ range: Range<Int>) -> String {
    scalars[Int(speech.tokens[range.lowerBound].start)..<Int(speech.tokens[range.upperBound - 1].end)]
  }
}
