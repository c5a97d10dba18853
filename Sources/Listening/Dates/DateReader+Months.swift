import DialogueCore

/// The days of a month, and its weeks.
extension DateReader {
  /// "Monday the 30th", "Friday, 4 December": what stands behind the name of the day, where the two agree, be it in the
  /// month after, or else the day of the month: who mistakes one of them mistakes the name of the day.
  func monthDay(behind place: Int, on weekday: Int, before end: Int, _ clock: Moment) -> (
    day: Int, next: Int
  )? {
    var start = place + 1
    if start < end, words.has(.the, speech.tokens[start]) { start += 1 }
    guard start < end, let (day, next) = monthDay(at: start, before: end, clock) else { return nil }
    let date = Moment(minutes: day * 1440)
    if date.weekday == weekday { return (day, next) }
    let isOfMonth = (start..<next).contains { words.meaning(of: speech.tokens[$0].word).month != nil }
    guard !isOfMonth else { return (day, next) }
    guard !tellsWhich(next - 1, before: end) else { return nil }
    let (year, month, number) = (date.date.year, date.date.month, date.date.day)
    let later = Moment(year: year + month / 12, month: month % 12 + 1, day: number)
    return (later.weekday == weekday ? later.day : day, next)
  }

  /// "the second week of December": its last working day.
  func weekOfMonth(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    let of = place + 2
    guard of + 1 < end, isOrdinal(place), let number = ordinalOrNumber(place), (1...4).contains(number),
      words.meaning(of: speech.tokens[place + 1].word).unit == .week, words.has(.of, speech.tokens[of]),
      let month = words.meaning(of: speech.tokens[of + 1].word).month
    else { return nil }
    let last = upcoming(day: 7 * number, month: month, clock)
    let weekday = Moment(minutes: last * 1440).weekday
    return (last - (weekday + 2) % 7, of + 2)
  }

  /// "the 4th", "on 24th", "4 March", "March the 4th".
  func monthDay(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    if let day = written(at: place, clock) { return (day, place + 1) }
    var ahead = place
    var month = words.meaning(of: speech.tokens[place].word).month
    if month != nil {
      ahead += 1
      if ahead < end, words.has(.the, speech.tokens[ahead]) { ahead += 1 }
    }
    let tens = ahead < end ? tens(at: ahead, before: end) : 0
    if tens > 0 { ahead += 1 }
    guard ahead < end, let last = ordinalOrNumber(ahead), (1...31).contains(last) else { return nil }
    let day = tens + last
    ahead += 1
    if month == nil {
      var next = ahead
      if next < end, words.has(.of, speech.tokens[next]) { next += 1 }
      if next < end, let named = words.meaning(of: speech.tokens[next].word).month {
        month = named
        ahead = next + 1
      } else if !isOrdinal(ahead - 1) || !standsAlone(place, before: end) {
        return nil
      }
    }
    return (upcoming(day: day, month: month, clock), ahead)
  }

  /// "the 26th", "twenty-sixth": the number of a day, and the place behind it.
  func numbered(at place: Int, before end: Int) -> (number: Int, next: Int)? {
    let tens = tens(at: place, before: end)
    let last = tens > 0 ? place + 1 : place
    guard last < end, isOrdinal(last), let number = ordinalOrNumber(last), (1...31).contains(tens + number)
    else {
      return nil
    }
    return (tens + number, last + 1)
  }

  /// "30/11": day and month behind a word that leads to a date, or behind the name of the day.
  private func written(at place: Int, _ clock: Moment) -> Int? {
    let token = speech.tokens[place]
    guard automaton.vocabulary.numeralKind(token.word) == .number, (1...31).contains(token.value), place > 0,
      words.has(.dateLead, speech.tokens[place - 1]) || isDay(place - 1)
    else { return nil }
    let parts = scalars[Int(token.start)..<Int(token.end)].utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1, parts.count < 4, let month = Self.number(parts[1].prefix(3)),
      (1...12).contains(month)
    else {
      return nil
    }
    return upcoming(day: Int(token.value), month: month, clock)
  }

  /// Whether an ordinal without a month is a day: "the 4th", "on the fourth", "on 24th"; not "the first time", "mine is
  /// the third", "on 2nd thoughts".
  private func standsAlone(_ place: Int, before end: Int) -> Bool {
    let isWrittenOut = words.meaning(of: speech.tokens[place].word).ordinal != nil
    guard place > 0 else { return !isWrittenOut && !tellsWhich(place, before: end) }
    let previous = speech.tokens[place - 1]
    if words.has(.the, previous) {
      guard isWrittenOut else { return true }
      return place > 1 && words.has(.dateLead, speech.tokens[place - 2]) && !tellsWhich(place, before: end)
    }
    let isLed =
      speech.tokens[place].mark != .none || words.has(.dateLead, previous)
      || words.meaning(of: previous.word).weekday != nil
    return isLed && !isWrittenOut && !tellsWhich(place, before: end)
  }

  /// Whether an ordinal tells which of the things is meant that are named behind it, as "the weekend rota" does.
  func tellsWhich(_ place: Int, before end: Int) -> Bool {
    guard place + 1 < end else { return false }
    let token = speech.tokens[place + 1]
    return token.mark == .none && !token.roles.has(.stop) && !token.scopes.contains(.capital)
      && !words.speaksOfDates(token.word)
  }

  /// "twenty-first", "thirty first": the tens before an ordinal; 0 for none.
  private func tens(at place: Int, before end: Int) -> Int {
    guard place + 1 < end, let tens = words.meaning(of: speech.tokens[place].word).number,
      tens == 20 || tens == 30,
      let last = words.meaning(of: speech.tokens[place + 1].word).ordinal, last < 10, tens + last <= 31
    else { return 0 }
    return tens
  }

  private func isOrdinal(_ place: Int) -> Bool {
    let word = speech.tokens[place].word
    return words.meaning(of: word).ordinal != nil || automaton.vocabulary.numeralKind(word) == .ordinal
  }

  private func ordinalOrNumber(_ place: Int) -> Int? {
    let token = speech.tokens[place]
    if let ordinal = words.meaning(of: token.word).ordinal { return ordinal }
    switch automaton.vocabulary.numeralKind(token.word) {
    case .ordinal, .number: return token.value > 0 ? Int(token.value) : nil
    default: return nil
    }
  }

  /// The next such day that is not over, in a month that has it; of a month that is named and has it not, the last.
  func upcoming(day: Int, month: Int?, _ clock: Moment) -> Int {
    let date = clock.date
    guard let month else {
      let days = (date.month - 1...date.month + 1).map { self.day(day, ofMonth: $0, date.year) }
      return days.first { $0 >= clock.day && Moment(minutes: $0 * 1440).date.day == day } ?? days[1]
    }
    func inYear(_ year: Int) -> Int {
      min(self.day(day, ofMonth: month - 1, year), self.day(1, ofMonth: month, year) - 1)
    }
    let this = inYear(date.year)
    // A month that has only just gone by was meant as past.
    return this >= clock.day || clock.day - this < 120 ? this : inYear(date.year + 1)
  }

  /// A day of a month, which is counted from 0 and may run on into the next year.
  func day(_ day: Int, ofMonth month: Int, _ year: Int) -> Int {
    Moment(year: year + month / 12, month: month % 12 + 1, day: day).day
  }
}
