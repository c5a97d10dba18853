import DialogueCore

/// A date as it was said.
struct SpokenDate: Equatable {
  let words: String
  /// When it falls due; nil when it recurs, or without a clock.
  let due: Moment?
  let recurs: Bool
}

/// Resolves dates in a sentence against a clock: by Friday noon, tomorrow at nine, on the 4th, within 48 hours.
///
/// What is over by the clock is no date. A day without a time is due at the end of the working day.
struct DateReader {
  let speech: Speech
  let automaton: Automaton
  let scalars: ScalarText
  let words: DateWords

  private static let endOfDay = 17 * 60

  /// What has been said of the date so far.
  private struct Parts {
    var day: Int?
    /// The clock, and whether only a half of the day can tell which of two it is: "at seven".
    var minute: Int?
    var isLoose = false
    /// When the part of the day that was named is over: "morning".
    var part: Int?
    var span = 0..<0
    var offset: Int?

    mutating func cover(_ range: Range<Int>) {
      span =
        span.isEmpty ? range : min(span.lowerBound, range.lowerBound)..<max(span.upperBound, range.upperBound)
    }
  }

  /// The first date to come in the sentence; nil when there is none.
  func date(in sentence: Sentence, from clock: Moment?) -> SpokenDate? {
    let range = Int(sentence.range.lowerBound)..<Int(sentence.range.upperBound)
    if let rhythm = rhythm(in: range) { return SpokenDate(words: rhythm, due: nil, recurs: true) }
    guard let clock else {
      return words.phrase(in: range, speech, automaton).map {
        SpokenDate(words: text($0), due: nil, recurs: false)
      }
    }
    var parts = Parts()
    var place = range.lowerBound
    while place < range.upperBound {
      place = read(at: place, before: range.upperBound, clock, &parts)
    }
    guard !parts.span.isEmpty else { return nil }
    guard let due = due(parts, clock), due >= clock else { return nil }
    return SpokenDate(words: text(parts.span), due: due, recurs: false)
  }

  private func due(_ parts: Parts, _ clock: Moment) -> Moment? {
    if let offset = parts.offset { return clock.adding(days: 0, minutes: offset) }
    let minute = minute(parts)
    guard let day = parts.day else {
      let today = Moment(minutes: clock.day * 1440 + minute)
      return today >= clock ? today : today.adding(days: 1)
    }
    return Moment(minutes: day * 1440 + minute)
  }

  /// "at seven" is before noon or after it, whichever is nearer to the part of the day that was named.
  private func minute(_ parts: Parts) -> Int {
    guard let minute = parts.minute else { return parts.part ?? Self.endOfDay }
    guard parts.isLoose, let part = parts.part else { return minute }
    let (early, late) = (minute % 720, minute % 720 + 720)
    let middle = part - 120
    return abs(early - middle) <= abs(late - middle) ? early : late
  }

  private func text(_ range: Range<Int>) -> String {
    scalars[Int(speech.tokens[range.lowerBound].start)..<Int(speech.tokens[range.upperBound - 1].end)]
  }

  private func rhythm(in range: Range<Int>) -> String? {
    words.rhythm(in: range, speech, automaton).map(text)
  }

  /// Reads what stands at a place; returns the place to go on from.
  private func read(at place: Int, before end: Int, _ clock: Moment, _ parts: inout Parts) -> Int {
    var start = place
    while start > 0, place - start < 2, words.has(.dateLead, speech.tokens[start - 1], automaton) {
      start -= 1
    }
    if let (offset, next) = span(at: place, before: end) {
      guard words.has(.within, speech.tokens[max(0, place - 1)], automaton) else { return next }
      parts.offset = parts.offset ?? offset
      parts.cover(start..<next)
      return next
    }
    if let part = words.dayPart(speech.tokens[place].word) {
      parts.part = parts.part ?? part
      parts.day = parts.day ?? words.dayOffset(speech.tokens[place].word).map { clock.day + $0 }
      parts.cover(start..<place + 1)
      return place + 1
    }
    if parts.minute == nil, let (minute, next) = time(at: place, before: end) {
      parts.minute = minute
      parts.isLoose = automaton.vocabulary.numeralKind(speech.tokens[place].word) != .clock
      parts.cover(start..<next)
      return next
    }
    if parts.day == nil, parts.offset == nil, let (day, next) = day(at: place, before: end, clock) {
      parts.day = day
      parts.cover(start..<next)
      return next
    }
    return place + 1
  }

  // MARK: Times of day

  /// "noon", "9:30", "nine" behind at, by, till; "half past two".
  private func time(at place: Int, before end: Int) -> (Int, Int)? {
    let token = speech.tokens[place]
    if automaton.vocabulary.numeralKind(token.word) == .clock, token.value >= 0 {
      return (Int(token.value), place + 1)
    }
    if words.has(.half, token, automaton), place + 2 < end,
      words.has(.past, speech.tokens[place + 1], automaton),
      let hour = number(place + 2), (1...12).contains(hour)
    {
      return (Self.working(hour) * 60 + 30, place + 3)
    }
    guard let hour = number(place), (1...12).contains(hour), place > 0,
      words.has(.clockLead, speech.tokens[place - 1], automaton)
    else { return nil }
    // "by four weeks", "until two of us", "at three sites" are no times.
    if place + 1 < end, counts(place + 1) { return nil }
    return (Self.working(hour) * 60, place + 1)
  }

  /// Whether a number before it says how many of it there are.
  private func counts(_ place: Int) -> Bool {
    let token = speech.tokens[place]
    guard token.mark == .none, words.weekday(token.word) == nil else { return false }
    if words.unit(token.word) != nil || words.has(.counted, token, automaton) { return true }
    let text = scalars[Int(token.start)..<Int(token.end)]
    return text.utf8.count > 4 && text.hasSuffix("s")
  }

  /// One to six are in the afternoon.
  private static func working(_ hour: Int) -> Int { hour < 7 ? hour + 12 : hour }

  // MARK: Days

  private func day(at place: Int, before end: Int, _ clock: Moment) -> (Int, Int)? {
    let token = speech.tokens[place]
    let previous = place > 0 ? speech.tokens[place - 1] : nil
    if let days = words.dayOffset(token.word) { return (clock.day + days, place + 1) }
    if let weekday = words.weekday(token.word) {
      if let previous, words.has(.last, previous, automaton) { return nil }
      var days = (weekday - clock.weekday + 7) % 7
      if days == 0 { days = 7 }
      let following = place + 1 < end && words.unit(speech.tokens[place + 1].word) == .week
      return (clock.day + days + (following ? 7 : 0), place + (following ? 2 : 1))
    }
    if let previous, words.has(.next, previous, automaton), let unit = words.unit(token.word) {
      return period(unit, after: 1, place, clock)
    }
    if let previous, words.has(.this, previous, automaton), let unit = words.unit(token.word), unit != .day {
      return period(unit, after: 0, place, clock)
    }
    return monthDay(at: place, before: end, clock)
  }

  /// The last working day of this or the next week or month; its first when a start is spoken of.
  private func period(_ unit: DateWords.Unit, after count: Int, _ place: Int, _ clock: Moment) -> (Int, Int)?
  {
    let early = (max(0, place - 4)..<place).contains { words.has(.start, speech.tokens[$0], automaton) }
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

  /// "the 4th", "4 March", "March the 4th".
  private func monthDay(at place: Int, before end: Int, _ clock: Moment) -> (Int, Int)? {
    var ahead = place
    var month = words.month(speech.tokens[place].word)
    if month != nil {
      ahead += 1
      if ahead < end, words.has(.the, speech.tokens[ahead], automaton) { ahead += 1 }
    }
    guard ahead < end, let day = ordinalOrNumber(ahead, isOrdinal: month == nil), (1...31).contains(day)
    else { return nil }
    ahead += 1
    var isOrdinal = automaton.vocabulary.numeralKind(speech.tokens[ahead - 1].word) == .ordinal
    isOrdinal = isOrdinal || words.ordinal(speech.tokens[ahead - 1].word) != nil
    if month == nil {
      var next = ahead
      if next < end, words.has(.of, speech.tokens[next], automaton) { next += 1 }
      if next < end, let named = words.month(speech.tokens[next].word) {
        month = named
        ahead = next + 1
      } else if !isOrdinal || place == 0 || !words.has(.the, speech.tokens[place - 1], automaton) {
        return nil
      }
    }
    return (upcoming(day: day, month: month, clock), ahead)
  }

  private func ordinalOrNumber(_ place: Int, isOrdinal: Bool) -> Int? {
    let token = speech.tokens[place]
    if let ordinal = words.ordinal(token.word) { return ordinal }
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

  // MARK: Spans

  /// "48 hours", "two weeks", "a week": its length in minutes.
  private func span(at place: Int, before end: Int) -> (Int, Int)? {
    guard place > 0, place + 1 < end else { return nil }
    let count = number(place) ?? (words.has(.one, speech.tokens[place], automaton) ? 1 : nil)
    guard let count, let unit = words.unit(speech.tokens[place + 1].word), count <= 10_000 else { return nil }
    return (count * unit.minutes, place + 2)
  }

  private func number(_ place: Int) -> Int? {
    let token = speech.tokens[place]
    if let number = words.number(token.word) { return number }
    return automaton.vocabulary.numeralKind(token.word) == .number && token.value > 0 ? Int(token.value) : nil
  }
}
