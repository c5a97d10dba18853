import DialogueCore

/// Lengths of time: "within 48 hours", "ten days from now", "two days before the wedding".
extension DateReader {
  func readSpan(at place: Int, before end: Int, _ clock: Moment, _ parts: inout Parts) -> Int? {
    guard let (offset, next) = span(at: place, before: end, clock),
      timeBesideHour(at: place, before: end) == nil
    else { return nil }
    if parts.day == nil, let (day, next) = day(after: offset, from: next, before: end, clock) {
      parts.day = day
      parts.pieces.append(start(of: place)..<next)
      return next
    }
    // "In the six hours before" is before something else.
    if isBeside(next, before: end) { return readEvent(from: place, to: next, before: end, &parts) }
    if let span = spanFromNow(place, to: next, before: end) {
      parts.offset = parts.offset ?? (offset, span)
      return span.upperBound
    }
    return next
  }

  /// "Within 48 hours", "ten days from now", "give me an hour": what is told from now on.
  private func spanFromNow(_ place: Int, to next: Int, before end: Int) -> Range<Int>? {
    if next + 1 < end, words.has(.clockLead, speech.tokens[next]), words.has(.now, speech.tokens[next + 1]) {
      return place..<next + 2
    }
    guard place > 0 else { return nil }
    let within = placeOfWithin(before: place)
    let isGiven =
      place > 1 && speech.tokens[place - 1].roles.has(.us) && speech.tokens[place - 2].roles.has(.imperative)
    if let within { return start(of: within + 1)..<next }
    return isGiven ? start(of: place)..<next : nil
  }

  /// "In (two days)", "in the next (few days)", "within a (couple of hours)": where the word stands that leads to it.
  private func placeOfWithin(before place: Int) -> Int? {
    var lead = place - 1
    while lead > 0, place - lead < 4, speech.tokens[lead + 1].mark == .none,
      words.has(.one, speech.tokens[lead]) || words.has(.next, speech.tokens[lead])
        || words.has(.the, speech.tokens[lead]) && words.has(.within, speech.tokens[lead - 1])
    {
      lead -= 1
    }
    return lead >= 0 && words.has(.within, speech.tokens[lead]) ? lead : nil
  }

  func isBeside(_ place: Int, before end: Int) -> Bool {
    place < end && speech.tokens[place].mark == .none && words.has(.beside, speech.tokens[place])
  }

  /// "The day before your opening", "two days before": a time told by something else; "after" may be any time.
  func readEvent(from start: Int, to beside: Int, before end: Int, _ parts: inout Parts) -> Int {
    guard words.has(.ahead, speech.tokens[beside]) else { return beside + 1 }
    var next = beside + 1
    if next + 1 < end, speech.tokens[next].roles.has(.det), speech.tokens[next].mark == .none { next += 2 }
    parts.event = parts.event ?? self.start(of: start)..<next
    return next
  }

  /// "48 hours", "two weeks", "a week", "three working days", "an hour and a half": its length in minutes.
  private func span(at place: Int, before end: Int, _ clock: Moment) -> (minutes: Int, next: Int)? {
    if words.meaning(of: speech.tokens[place].word).unit == .fortnight {
      return (DateWords.Unit.fortnight.minutes, place + 1)
    }
    if let hours = writtenHours(place) { return (hours * Self.hour, place + 1) }
    if let minutes = bareMinutes(place, before: end) { return (minutes, place + 1) }
    guard place + 1 < end else { return nil }
    if isDayAfter(place, before: end) { return (DateWords.Unit.day.minutes, place + 2) }
    if let next = hourBehind(place, before: end) { return (Self.hour / (isHalf(place) ? 2 : 1), next) }
    var count = number(place) ?? (words.has(.one, speech.tokens[place]) ? 1 : nil)
    var last = place + 1
    if let more = secondNumber(behind: place, before: end) { (count, last) = (more, place + 3) }
    if last + 1 < end, words.has(.of, speech.tokens[last]) { last += 1 }
    let isWorking = last + 1 < end && words.has(.working, speech.tokens[last])
    if isWorking { last += 1 }
    guard let count, last < end, let unit = words.meaning(of: speech.tokens[last].word).unit, count <= 10_000
    else {
      return nil
    }
    if isWorking, unit == .day { return (Self.workingDays(count, from: clock) * unit.minutes, last + 1) }
    let hasHalf =
      unit == .hour && last + 3 < end && words.has(.and, speech.tokens[last + 1]) && isHalf(last + 3)
    return (count * unit.minutes + (hasHalf ? Self.hour / 2 : 0), last + (hasHalf ? 4 : 1))
  }

  /// "Two to three (days)", "two or three (weeks)": the second.
  private func secondNumber(behind place: Int, before end: Int) -> Int? {
    guard place + 3 < end, number(place) != nil,
      words.has(.to, speech.tokens[place + 1]) || words.has(.or, speech.tokens[place + 1])
    else { return nil }
    return number(place + 2)
  }

  /// "(I'll ring you back in) ten".
  private func bareMinutes(_ place: Int, before end: Int) -> Int? {
    guard follows(.within, place), !follows(.the, place),
      place + 1 >= end || speech.tokens[place + 1].mark != .none,
      let minutes = number(place), minutes % 5 == 0, (5...45).contains(minutes)
    else { return nil }
    return minutes
  }

  /// "24h".
  private func writtenHours(_ place: Int) -> Int? {
    let token = speech.tokens[place]
    guard automaton.vocabulary.numeralKind(token.word) == .number, token.value > 0 else { return nil }
    let text = scalars[Int(token.start)..<Int(token.end)].utf8
    return text.last == UInt8(ascii: "h") && Self.number(text.dropLast()) != nil ? Int(token.value) : nil
  }

  private static let hour = DateWords.Unit.hour.minutes

  private func isHalf(_ place: Int) -> Bool { words.has(.half, speech.tokens[place]) }

  /// "half an hour", "(inside) the hour": the place behind the hour.
  private func hourBehind(_ place: Int, before end: Int) -> Int? {
    func isHour(_ place: Int) -> Bool {
      place < end && words.meaning(of: speech.tokens[place].word).unit == .hour
    }
    if isHalf(place), words.has(.one, speech.tokens[place + 1]), isHour(place + 2) { return place + 3 }
    return words.has(.the, speech.tokens[place]) && follows(.within, place) && isHour(place + 1)
      ? place + 2 : nil
  }

  /// So many days of work as days of the calendar.
  private static func workingDays(_ count: Int, from clock: Moment) -> Int {
    let days = min(clock.weekday, 5) - 1 + count
    return days / 5 * 7 + days % 5 - (clock.weekday - 1)
  }

  /// "The day after tomorrow".
  private func isDayAfter(_ place: Int, before end: Int) -> Bool {
    place > 0 && place + 2 < end && words.has(.the, speech.tokens[place - 1])
      && words.meaning(of: speech.tokens[place].word).unit == .day
      && words.has(.past, speech.tokens[place + 1]) && isDay(place + 2)
  }
}
