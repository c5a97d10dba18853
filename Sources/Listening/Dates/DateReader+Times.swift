import DialogueCore

/// Times of day: a clock, an hour behind "at", a name such as noon.
extension DateReader {
  /// "noon", "9:30", "nine" behind at, by, till; "half past two".
  func time(at place: Int, before end: Int) -> (Int, Int)? {
    let token = speech.tokens[place]
    if let minute = words.meaning(of: token.word).clockTime { return (minute, place + 1) }
    if automaton.vocabulary.numeralKind(token.word) == .clock, token.value >= 0 {
      return (Int(token.value), place + 1)
    }
    if words.has(.half, token), place + 2 < end,
      words.has(.past, speech.tokens[place + 1]),
      let hour = number(place + 2), (1...12).contains(hour)
    {
      return (Self.working(hour) * 60 + 30, place + 3)
    }
    guard let hour = number(place), (1...12).contains(hour), place > 0,
      words.has(.clockLead, speech.tokens[place - 1])
    else { return nil }
    // "by four weeks", "until two of us", "at three sites" are no times.
    if place + 1 < end, counts(place + 1) { return nil }
    return (Self.working(hour) * 60, place + 1)
  }

  /// Whether the time at a place leaves open which half of the day is meant.
  func isLoose(_ place: Int) -> Bool {
    let word = speech.tokens[place].word
    return automaton.vocabulary.numeralKind(word) != .clock && words.meaning(of: word).clockTime == nil
  }

  /// Whether a number before it says how many of it there are.
  private func counts(_ place: Int) -> Bool {
    let token = speech.tokens[place]
    guard token.mark == .none, words.meaning(of: token.word).weekday == nil else { return false }
    if words.meaning(of: token.word).unit != nil || words.has(.counted, token) { return true }
    let text = scalars[Int(token.start)..<Int(token.end)]
    return text.utf8.count > 4 && text.hasSuffix("s")
  }

  /// One to six are in the afternoon.
  private static func working(_ hour: Int) -> Int { hour < 7 ? hour + 12 : hour }
}
