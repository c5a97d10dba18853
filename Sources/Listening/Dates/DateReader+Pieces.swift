import DialogueCore

/// The pieces of a date, one after the other: "within 48 hours", "on Friday", "morning", "at nine".
extension DateReader {
  /// "In two weeks, on the 9th": the day is so near to the two weeks.
  private static let nearby = 3

  /// Reads what stands at a place; returns the place to go on from.
  func read(at place: Int, before end: Int, _ clock: Moment, _ parts: inout Parts) -> Int {
    let word = speech.tokens[place].word
    guard words.speaksOfDates(word) || automaton.vocabulary.numeralKind(word) != nil else { return place + 1 }
    let next =
      readSpan(at: place, before: end, clock, &parts)
      ?? readWeekdayBefore(at: place, before: end, clock, &parts) ?? readNeighbour(
        at: place, before: end, clock, &parts)
      ?? readPart(at: place, clock, &parts)
      ?? readTime(at: place, before: end, &parts) ?? readDay(at: place, before: end, clock, &parts)
    return next ?? place + 1
  }

  /// Where what stands at a place begins, with the words that lead to it: "by Friday".
  func start(of place: Int) -> Int {
    var start = place
    while start > 0, place - start < 2, leadsIn(speech.tokens[start - 1]), !isOfVerb(start - 1) { start -= 1 }
    return edge(before: start)
  }

  /// "By the end of (the month)": where it begins; the place itself where nothing of the kind stands before it.
  private func edge(before place: Int) -> Int {
    guard place > 1, words.has(.of, speech.tokens[place - 1]), words.has(.edge, speech.tokens[place - 2])
    else {
      return place
    }
    return start(of: place - 2)
  }

  private func leadsIn(_ token: Token) -> Bool {
    words.has(.dateLead, token) || words.has(.roughly, token) || words.has(.between, token)
  }

  private func readPart(at place: Int, _ clock: Moment, _ parts: inout Parts) -> Int? {
    let meaning = words.meaning(of: speech.tokens[place].word)
    guard let part = meaning.dayPart, !(isThis(place) && isOver(place - 1)), !follows(.last, place),
      part != Self.night || isNightOfDate(place, parts)
    else { return nil }
    // "I'm with your team the whole morning": how long, and not when.
    guard place == 0 || !words.has(.whole, speech.tokens[place - 1]) else { return place + 1 }
    guard parts.minute == nil || belongs(parts.hourPlace, to: place) else { return place + 1 }
    // "Tonight, and at your gate by six in the morning" is due tonight.
    guard parts.part == nil || belongs(parts.part?.place, to: place) else { return place + 1 }
    parts.part = parts.part ?? (part, place)
    // "in the morning" may be tomorrow's, "this morning" is not.
    let offset = isThis(place) ? 0 : meaning.dayOffset
    parts.day = parts.day ?? offset.map { clock.day + $0 }
    parts.pieces.append(start(of: place)..<place + 1)
    return place + 1
  }

  /// "Tomorrow night", "at nine at night"; a night by itself may be any.
  private func isNightOfDate(_ place: Int, _ parts: Parts) -> Bool {
    words.meaning(of: speech.tokens[place].word).dayOffset != nil || isDay(place - 1)
      || parts.minute != nil && follows(.clockLead, place)
  }

  private static let night = 22 * 60

  /// "The evening before": of a day that is told behind it, "the day before Friday", or elsewhere, or not at all.
  private func readNeighbour(at place: Int, before end: Int, _ clock: Moment, _ parts: inout Parts) -> Int? {
    let meaning = words.meaning(of: speech.tokens[place].word)
    let next = place + 1
    guard meaning.dayPart != nil || meaning.unit == .day, place > 0,
      words.has(.the, speech.tokens[place - 1]),
      isBeside(next, before: end), hour(next + 1, before: end) == nil
    else { return nil }
    guard parts.day == nil, let start = led(next + 1, before: end), isDay(start),
      let (day, behind) = day(at: start, before: end, clock)
    else { return readEvent(from: place, to: next, before: end, &parts) }
    parts.day = day + (words.has(.past, speech.tokens[next]) ? 1 : -1)
    parts.part = parts.part ?? meaning.dayPart.map { ($0, place) }
    parts.pieces.append(self.start(of: place)..<behind)
    return behind
  }

  private func readTime(at place: Int, before end: Int, _ parts: inout Parts) -> Int? {
    guard parts.minute == nil, let (minute, next) = time(at: place, before: end) else { return nil }
    // "Friday morning, and I ring at four" is due on Friday morning.
    guard parts.part == nil || belongs(parts.part?.place, to: place) else { return next }
    parts.minute = minute
    parts.hourPlace = isLoose(place) && !isHalved(next) ? place : nil
    parts.pieces.append(start(of: place)..<next)
    return next
  }

  private func readDay(at place: Int, before end: Int, _ clock: Moment, _ parts: inout Parts) -> Int? {
    guard parts.day == nil, let (day, next) = day(at: place, before: end, clock) else { return nil }
    if parts.offset != nil {
      guard let away = dayAway(parts, clock), abs(day - away) <= Self.nearby else { return next }
    }
    parts.day = day
    parts.pieces.append(start(of: place)..<next)
    return next
  }

  /// Whether "this" stands before a place.
  func isThis(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    return words.has(.this, speech.tokens[place - 1]) && !words.has(.the, speech.tokens[place - 1])
  }

  /// Whether an hour and a part of the day are one time: "at seven on Friday morning".
  private func belongs(_ earlier: Int?, to place: Int) -> Bool {
    guard let earlier, place - earlier <= 4 else { return false }
    if place == earlier + 1 { return true }
    // "Tomorrow morning itself, ten o'clock": a comma may stand before the hour, but not before other words.
    let start = start(of: place)
    return (earlier + 1...place).allSatisfy { $0 == start || speech.tokens[$0].mark == .none }
  }

  /// "come by Tuesday", "call in Thursday": the word belongs to the verb. "Call in three days" has none.
  private func isOfVerb(_ place: Int) -> Bool {
    guard place > 0, words.has(.calls, speech.tokens[place - 1]) else { return false }
    let token = speech.tokens[place]
    return words.has(.by, token) || words.has(.within, token) && isDay(place + 1)
  }
}
