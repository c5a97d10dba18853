import DialogueCore

/// Days: weekdays, weeks and months to come. Where a day or a time is read, `next` is the place to go on from.
extension DateReader {
  /// Whether a word names a day by itself: "tomorrow", "Friday".
  func isDay(_ place: Int) -> Bool {
    guard place >= 0 else { return false }
    let meaning = words.meaning(of: speech.tokens[place].word)
    return meaning.dayOffset != nil || meaning.weekday != nil
  }

  /// The day that begins at a place, counted as `Moment.day` counts.
  func day(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    let token = speech.tokens[place]
    let previous = place > 0 ? speech.tokens[place - 1] : nil
    if let days = words.meaning(of: token.word).dayOffset {
      let following = isWeek(place + 1, before: end)
      return (clock.day + days + (following ? 7 : 0), place + (following ? 2 : 1))
    }
    if let weekday = words.meaning(of: token.word).weekday {
      if let previous, words.has(.last, previous) { return nil }
      if isOver(place) { return nil }
      if let date = monthDay(behind: place, on: weekday, before: end, clock) { return date }
      if let (weeks, next) = week(behind: place, before: end) {
        return (monday(after: weeks, clock) + weekday - 1, next)
      }
      // "Next Friday", said on a Thursday, is not tomorrow.
      if follows(.next, place) { return (monday(after: 1, clock) + weekday - 1, place + 1) }
      var days = (weekday - clock.weekday + 7) % 7
      if days == 0 { days = 7 }
      let behind = weekBehind(place, before: end)
      return (clock.day + days + (behind.following ? 7 : 0), behind.next)
    }
    if let next = afterNext(place, before: end), words.meaning(of: token.word).unit == .week {
      return (monday(after: 2, clock) + 4, next)
    }
    if let edge = edgeOfMonth(at: place, before: end, clock) { return edge }
    if let feast = feast(at: place, before: end, clock) { return feast }
    if let previous, words.has(.next, previous), let unit = words.meaning(of: token.word).unit {
      return narrowed(unit, after: 1, place, before: end, clock) ?? period(unit, after: 1, place, clock)
    }
    // "The week of the wedding" lies behind us, "this week" does not; "the week after he is home" is any.
    let belongs =
      place + 1 < end
      && (words.has(.of, speech.tokens[place + 1]) || words.has(.past, speech.tokens[place + 1]))
    if let previous, words.has(.this, previous), let unit = words.meaning(of: token.word).unit, unit != .day,
      !(belongs && words.has(.the, previous))
    {
      if unit == .weekend ? tellsWhich(place, before: end) : !isLed(period: place) { return nil }
      return narrowed(unit, after: 0, place, before: end, clock) ?? period(unit, after: 0, place, clock)
    }
    return weekOfMonth(at: place, before: end, clock) ?? monthDay(at: place, before: end, clock)
  }

  /// "By Christmas", which is the day before it; "at Christmas". "After Christmas" is any day, "the Christmas party" none.
  private func feast(at place: Int, before end: Int, _ clock: Moment) -> (day: Int, next: Int)? {
    guard let feast = words.meaning(of: speech.tokens[place].word).feast, place > 0,
      !tellsWhich(place, before: end)
    else { return nil }
    let previous = speech.tokens[place - 1]
    let isAhead = words.has(.ahead, previous)
    guard isAhead || words.has(.clockLead, previous) || isThis(place) else { return nil }
    return (upcoming(day: feast.day, month: feast.month, clock) - (isAhead ? 1 : 0), place + 1)
  }

  /// "Came Saturday", "rang you on the Wednesday", "lied about Thursday": it was then; and so it is spoken of "about Thursday".
  func isOver(_ place: Int) -> Bool {
    if follows(.about, follows(.the, place) ? place - 1 : place) { return true }
    var verb = place - 1
    func leads(_ role: DateWords.Role) -> Bool {
      verb >= 0 && speech.tokens[verb + 1].mark == .none && words.has(role, speech.tokens[verb])
    }
    while place - verb <= 4, leads(.beforeDay) { verb -= 1 }
    return leads(.wasThen)
  }

  /// "two weeks today", "a week on Monday": a day and so many minutes more, where the day stands behind them.
  func day(
    after minutes: Int, from place: Int, before end: Int, _ clock: Moment
  ) -> (day: Int, next: Int)? {
    guard minutes % 1440 == 0 else { return nil }
    guard let start = led(place, before: end), isDay(start),
      words.meaning(of: speech.tokens[start].word).dayPart == nil,
      let (day, next) = day(at: start, before: end, clock)
    else { return nil }
    return (day + minutes / 1440, next)
  }

  /// The place itself, or the one behind it where a word stands there that leads to a date: "(nine) on Monday"; nil where
  /// a comma or the end comes first.
  func led(_ place: Int, before end: Int) -> Int? {
    let start = place < end && words.has(.dateLead, speech.tokens[place]) ? place + 1 : place
    guard start < end, (place...start).allSatisfy({ speech.tokens[$0].mark == .none }) else { return nil }
    return start
  }

  /// The last working day of this or the next week or month; its first when a start is spoken of.
  private func period(
    _ unit: DateWords.Unit, after count: Int, _ place: Int, _ clock: Moment
  ) -> (day: Int, next: Int)? {
    let lead = max(0, place - 4)..<place
    let early = lead.contains { words.has(.start, speech.tokens[$0]) }
    switch unit {
    case .week:
      let weekday =
        early
        ? 0
        : lead.contains { words.has(.early, speech.tokens[$0]) }
          ? 1
          : lead.contains { words.has(.mid, speech.tokens[$0]) } ? 2 : 4
      return (max(clock.day, monday(after: count, clock) + weekday), place + 1)
    case .weekend:
      // "by the weekend" is before it, "this weekend" is over with its Sunday.
      let before = place > 1 && words.has(.by, speech.tokens[place - 2])
      return (clock.day - clock.weekday + 7 * (count + 1) - (before ? 2 : 0), place + 1)
    case .month:
      let (year, month) = (clock.date.year, clock.date.month - 1 + count)
      if lead.contains(where: { words.has(.mid, speech.tokens[$0]) }) {
        return (day(15, ofMonth: month, year), place + 1)
      }
      return (early ? day(1, ofMonth: month, year) : day(1, ofMonth: month + 1, year) - 1, place + 1)
    default: return nil
    }
  }
}
