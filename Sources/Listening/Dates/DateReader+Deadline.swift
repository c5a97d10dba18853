/// Which of several dates is the one to keep.
extension DateReader {
  /// "On a van tonight, with you at six tomorrow": an hour behind a night is one of the morning.
  func overnight(_ parts: Parts, from first: Parts) -> Parts {
    guard let hour = parts.hourPlace, parts.part == nil, let night = first.part,
      words.meaning(of: speech.tokens[night.place].word).dayOffset != nil
    else { return parts }
    var parts = parts
    parts.part = (end: 12 * 60, place: hour)
    return parts
  }

  /// "Raised tomorrow and on your desk by Thursday", "on a van tonight, with you at six tomorrow": it is done when the last of
  /// it is.
  func isDeadline(_ parts: Parts, after first: Parts) -> Bool {
    guard let place = parts.pieces.first?.lowerBound, let end = first.pieces.first?.upperBound, end <= place,
      let day = parts.day, let earlier = first.day, day > earlier
    else { return false }
    let between = end...place
    if words.has(.by, speech.tokens[place]), between.allSatisfy({ speech.tokens[$0].mark == .none }) {
      return true
    }
    return isWithThem(before: place, since: end) && between.allSatisfy { speech.tokens[$0].mark < .sentence }
  }

  /// "(I'll have the report with you) for Monday".
  func isPurpose(_ parts: Parts) -> Bool {
    parts.pieces.first.map { follows(.purpose, $0.lowerBound) } ?? false
  }

  /// "With you", "at your gate", "on your desk": where it is then.
  private func isWithThem(before place: Int, since start: Int) -> Bool {
    (max(start + 1, place - 6)..<max(start + 1, place)).contains { you in
      let before = speech.tokens[you - 1]
      return speech.tokens[you].roles.has(.you) && before.roles.has(.holdsOn) && !words.has(.to, before)
        && (you...place).allSatisfy { speech.tokens[$0].mark == .none }
    }
  }
}
