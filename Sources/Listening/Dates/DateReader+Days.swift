import DialogueCore

/// Days: weekdays, weeks and months to come, the days of a month.
extension DateReader {
  func day(at place: Int, before end: Int, _ clock: Moment) -> (Int, Int)? {
    let token = speech.tokens[place]
    let previous = place > 0 ? speech.tokens[place - 1] : nil
    if let days = words.meaning(of: token.word).dayOffset { return (clock.day + days, place + 1) }
    if let weekday = words.meaning(of: token.word).weekday {
      if let previous, words.has(.last, previous) { return nil }
      if let (day, next) = monthDay(behind: place, before: end, clock),
        Moment(minutes: day * 1440).weekday == weekday
      {
        return (day, next)
      }
      var days = (weekday - clock.weekday + 7) % 7
      if days == 0 { days = 7 }
      let following = place + 1 < end && words.meaning(of: speech.tokens[place + 1].word).unit == .week
      return (clock.day + days + (following ? 7 : 0), place + (following ? 2 : 1))
    }
    if let previous, words.has(.next, previous), let unit = words.meaning(of: token.word).unit {
      return period(unit, after: 1, place, clock)
    }
    if let previous, words.has(.this, previous), let unit = words.meaning(of: token.word).unit, unit != .day {
      return period(unit, after: 0, place, clock)
    }
    return monthDay(at: place, before: end, clock)
  }

  /// The last working day of this or the next week or month; its first when a start is spoken of.
  private func period(_ unit: DateWords.Unit, after count: Int, _ place: Int, _ clock: Moment) -> (Int, Int)?
  {
    let early = (max(0, place - 4)..<place).contains { words.has(.start, speech.tokens[$0]) }
    switch unit {
    case .week:
      let monday = clock.day - (clock.weekday - 1) + 7 * count
      return (monday + (early ? 0 : 4), place + 1)
    case .month:
      let date = clock.date
      let first = Moment(
        year: date.year + (date.month - 1 + count) / 12, month: (date.month - 1 + count) % 12 + 1, day: 1)
      let next = Moment(
        year: date.year + (date.month + count) / 12, month: (date.month + count) % 12 + 1, day: 1)
      return (early ? first.day : next.day - 1, place + 1)
    default: return nil
    }
  }

  /// "Monday the 30th", "Friday, 4 December": what stands behind the name of the day.
  private func monthDay(behind place: Int, before end: Int, _ clock: Moment) -> (Int, Int)? {
    var next = place + 1
    if next < end, words.has(.the, speech.tokens[next]) { next += 1 }
    return next < end ? monthDay(at: next, before: end, clock) : nil
  }

  /// "the 4th", "4 March", "March the 4th".
  private func monthDay(at place: Int, before end: Int, _ clock: Moment) -> (Int, Int)? {
    var ahead = place
    var month = words.meaning(of: speech.tokens[place].word).month
    if month != nil {
      ahead += 1
      if ahead < end, words.has(.the, speech.tokens[ahead]) { ahead += 1 }
    }
    guard ahead < end, let day = ordinalOrNumber(ahead, isOrdinal: month == nil), (1...31).contains(day)
    else { return nil }
    ahead += 1
    var isOrdinal = automaton.vocabulary.numeralKind(speech.tokens[ahead - 1].word) == .ordinal
    isOrdinal = isOrdinal || words.meaning(of: speech.tokens[ahead - 1].word).ordinal != nil
    if month == nil {
      var next = ahead
      if next < end, words.has(.of, speech.tokens[next]) { next += 1 }
      if next < end, let named = words.meaning(of: speech.tokens[next].word).month {
        month = named
        ahead = next + 1
      } else if !isOrdinal || place == 0 || !words.has(.the, speech.tokens[place - 1])
        || ahead < end && tellsWhich(ahead - 1)
      {
        return nil
      }
    }
    return (upcoming(day: day, month: month, clock), ahead)
  }

  /// Whether an ordinal that is written out tells which one is meant: "the first time", "the second pair".
  private func tellsWhich(_ place: Int) -> Bool {
    let token = speech.tokens[place + 1]
    return words.meaning(of: speech.tokens[place].word).ordinal != nil && token.mark == .none
      && !token.roles.has(.stop) && !token.scopes.contains(.capital)
      && !words.speaksOfDates(token.word)
  }

  private func ordinalOrNumber(_ place: Int, isOrdinal: Bool) -> Int? {
    let token = speech.tokens[place]
    if let ordinal = words.meaning(of: token.word).ordinal { return ordinal }
    switch automaton.vocabulary.numeralKind(token.word) {
    case .ordinal, .number: return token.value > 0 ? Int(token.value) : nil
    default: return nil
    }
  }

  /// The next such day that is not over.
  private func upcoming(day: Int, month: Int?, _ clock: Moment) -> Int {
    let date = clock.date
    guard let month else {
      let this = Moment(year: date.year, month: date.month, day: day).day
      return this >= clock.day
        ? this : Moment(year: date.year + date.month / 12, month: date.month % 12 + 1, day: day).day
    }
    let this = Moment(year: date.year, month: month, day: day).day
    // A month that has only just gone by was meant as past.
    return this >= clock.day || clock.day - this < 120
      ? this : Moment(year: date.year + 1, month: month, day: day).day
  }
}
