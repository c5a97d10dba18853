import DialogueCore

/// The edges of a month: "the end of January", "mid December", "by month end", "the last day of the month".
extension DateReader {
  private static let middle = 15

  func edgeOfMonth(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    monthEnd(at: place, before: end, clock) ?? lastDay(at: place, before: end, clock)
      ?? edgeOfNamed(at: place, before: end, clock)
  }

  /// "Month end", "end of month".
  private func monthEnd(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    func isMonth(_ place: Int) -> Bool { words.meaning(of: speech.tokens[place].word).unit == .month }
    guard place + 1 < end else { return nil }
    if isMonth(place), isClosing(place + 1) { return (lastDay(after: 0, clock), place + 2) }
    guard place + 2 < end, isClosing(place), words.has(.of, speech.tokens[place + 1]), isMonth(place + 2)
    else { return nil }
    return (lastDay(after: 0, clock), place + 3)
  }

  /// "The last day of the month", "the last day of next month".
  private func lastDay(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    guard place + 4 < end, words.has(.last, speech.tokens[place]),
      words.meaning(of: speech.tokens[place + 1].word).unit == .day, words.has(.of, speech.tokens[place + 2]),
      words.meaning(of: speech.tokens[place + 4].word).unit == .month
    else { return nil }
    return (lastDay(after: words.has(.next, speech.tokens[place + 3]) ? 1 : 0, clock), place + 5)
  }

  private func lastDay(after months: Int, _ clock: Moment) -> Int {
    day(1, ofMonth: clock.date.month + months, clock.date.year) - 1
  }

  /// "The end of January", "mid December": its last day, its first, or the one in the middle.
  private func edgeOfNamed(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    let token = speech.tokens[place]
    guard words.has(.edge, token) || words.has(.mid, token), place + 1 < end else { return nil }
    let name = words.has(.of, speech.tokens[place + 1]) ? place + 2 : place + 1
    guard name < end, let month = words.meaning(of: speech.tokens[name].word).month else { return nil }
    let day = words.has(.mid, token) ? Self.middle : words.has(.start, token) ? 1 : 31
    return (upcoming(day: day, month: month, clock), name + 1)
  }
}
