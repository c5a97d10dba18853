import DialogueCore

/// Days that are told by the day behind them: "the Monday before the 14th", "the day before".
extension DateReader {
  /// "The Monday before Christmas", "the Monday before"; of a day that is told behind it, or elsewhere.
  func readWeekdayBefore(at place: Int, before end: Int, _ clock: Moment, _ parts: inout Parts) -> Int? {
    let next = place + 1
    guard let weekday = words.meaning(of: speech.tokens[place].word).weekday, follows(.the, place),
      next < end, speech.tokens[next].mark == .none, words.has(.beside, speech.tokens[next]),
      words.has(.ahead, speech.tokens[next])
    else { return nil }
    var start = next + 1
    if start < end, words.has(.the, speech.tokens[start]) { start += 1 }
    guard parts.day == nil, start < end, speech.tokens[start].mark == .none,
      let (day, behind) = day(at: start, before: end, clock)
    else { return readEvent(from: place, to: next, before: end, &parts) }
    parts.day = Self.last(weekday, before: day)
    parts.pieces.append(self.start(of: place)..<behind)
    return behind
  }

  /// When it is the day, the evening or the Monday before a date, where that is all that a stretch says of it.
  func dayBefore(_ date: Moment, in range: Range<Int>) -> Moment? {
    for place in range.dropLast() where follows(.the, place) {
      let (meaning, behind) = (words.meaning(of: speech.tokens[place].word), place + 2)
      guard words.has(.beside, speech.tokens[place + 1]), words.has(.ahead, speech.tokens[place + 1]),
        behind >= range.upperBound || speech.tokens[behind].mark != .none
      else { continue }
      if let weekday = meaning.weekday {
        return Moment(minutes: Self.last(weekday, before: date.day) * 1440 + Self.endOfWork)
      }
      if meaning.unit == .day || meaning.dayPart != nil {
        return Moment(minutes: (date.day - 1) * 1440 + (meaning.dayPart ?? Self.endOfWork))
      }
    }
    return nil
  }

  private static func last(_ weekday: Int, before day: Int) -> Int {
    day - (Moment(minutes: day * 1440).weekday - weekday + 6) % 7 - 1
  }
}
