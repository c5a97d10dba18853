import DialogueCore

/// Times of day: a clock, an hour behind "at", a name such as noon.
extension DateReader {
  /// "noon", "9:30", "nine o'clock", "nine sharp", "nine" behind at, by, till; "half past two", "quarter to nine", "at half
  /// six".
  func time(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    spoken(at: place, before: end).map { halved($0, before: end) }
  }

  private func spoken(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    let token = speech.tokens[place]
    if let minute = words.meaning(of: token.word).clockTime { return (minute, place + 1) }
    if automaton.vocabulary.numeralKind(token.word) == .clock, token.value >= 0 {
      return (Int(token.value), place + 1)
    }
    if let time = endOfSpell(at: place, before: end) { return time }
    if let time = firstThing(at: place, before: end) ?? closing(at: place, before: end) ?? timeBesideHour(
      at: place, before: end)
      ?? writtenTime(at: place, before: end)
    {
      return time
    }
    guard let hour = hour(place, before: end) else { return nil }
    let struck = endOfOClock(after: place, before: end)
    guard struck == place + 1 else { return (hour * 60, struck) }
    if place + 1 < end, words.has(.sharp, speech.tokens[place + 1]) { return (hour * 60, place + 2) }
    let isLed = follows(.clockLead, place) || follows(.roughly, place) && follows(.clockLead, place - 1)
    if isLed || isDay(place - 1) || leadsToDay(place + 2, before: end),
      let (minutes, next) = minutes(at: place + 1, before: end)
    {
      return (hour * 60 + minutes, next)
    }
    let isHalved = place + 1 < end && halved((0, place + 1), before: end).next > place + 1
    guard
      isLed || isHalved || standsBeforeDay(place, before: end) || standsBeforePart(place, before: end)
        || standsApart(place, before: end)
        || follows(.roughly, place) && (isDay(place - 2) || leadsToDay(place + 1, before: end))
    else {
      return nil
    }
    // "by four weeks", "until two of us", "at three sites", "by 4 December" are no times.
    if place + 1 < end, counts(place + 1) || isMonth(place + 1) { return nil }
    return (hour * 60, place + 1)
  }

  /// "Monday first thing", "first thing on Monday", "first thing": when work begins; not "the first thing I do".
  private func firstThing(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    let next = place + 2
    guard isFirstThing(place, before: end), !follows(.the, place) else { return nil }
    let isLast = next >= end || speech.tokens[next].mark != .none
    let isOfDay = isDay(place - 1) || (led(next, before: end).map(opensDay) ?? false)
    return isLast || isOfDay ? (Self.startOfWork, next) : nil
  }

  private func isFirstThing(_ place: Int, before end: Int) -> Bool {
    place + 1 < end && words.meaning(of: speech.tokens[place].word).ordinal == 1
      && words.has(.thing, speech.tokens[place + 1]) && speech.tokens[place + 1].mark == .none
  }

  /// Whether a day or a part of one begins there, behind the words that lead to it: "in the morning".
  private func opensDay(_ place: Int) -> Bool {
    let start = words.has(.the, speech.tokens[place]) ? place + 1 : place
    guard start < speech.tokens.count else { return false }
    return isDay(start) || words.meaning(of: speech.tokens[start].word).dayPart != nil
  }

  /// "Between eight and nine", "at eight or nine": it is over by the second.
  private func endOfSpell(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    let later = place + 2
    let isSpell =
      follows(.between, place) && later < end && words.has(.and, speech.tokens[place + 1])
      || follows(.clockLead, place) && later < end && words.has(.or, speech.tokens[place + 1])
    guard isSpell, hour(place, before: end) != nil,
      let hour = hour(later, before: end), later + 1 >= end || !counts(later + 1)
    else { return nil }
    return (hour * 60, later + 1)
  }

  /// "(about five) tonight", "(twenty to seven) on Friday": a day or a part of one stands there, with what leads to it.
  func leadsToDay(_ place: Int, before end: Int) -> Bool { led(place, before: end).map(opensDay) ?? false }

  /// "Thursday, 7, on the slip": a number between commas behind a day.
  private func standsApart(_ place: Int, before end: Int) -> Bool {
    guard speech.tokens[place].mark != .none, isDay(place - 1) else { return false }
    return place + 1 >= end || speech.tokens[place + 1].mark != .none
  }

  /// Where "o'clock" ends behind an hour, also when it is two words; right behind the hour when it is not there.
  private func endOfOClock(after hour: Int, before end: Int) -> Int {
    var next = hour + 1
    while next < min(end, hour + 3), words.has(.oClock, speech.tokens[next]) { next += 1 }
    return next
  }

  /// The hour that a number names, from 7 to 18.
  func hour(_ place: Int, before end: Int) -> Int? {
    guard place < end, let hour = number(place), (1...12).contains(hour) else { return nil }
    return Self.working(hour)
  }

  /// The minutes behind an hour, and the place behind them: "six thirty", "six forty five".
  private func minutes(at place: Int, before end: Int) -> (minutes: Int, next: Int)? {
    guard place < end, speech.tokens[place].mark == .none, let minutes = number(place) else { return nil }
    if minutes == 20 || minutes == 40, place + 1 < end, number(place + 1) == 5 {
      return (minutes + 5, place + 2)
    }
    return [10, 15, 20, 30, 40, 45].contains(minutes) ? (minutes, place + 1) : nil
  }

  /// "Six tomorrow morning, at your gate": a number that begins what is said and has a day behind it.
  private func standsBeforeDay(_ place: Int, before end: Int) -> Bool {
    guard place == 0 || speech.tokens[place].mark != .none, place + 1 < end else { return false }
    // "Two letters, one today": no hour.
    return speech.tokens[place + 1].mark == .none && isDay(place + 1)
      && !words.has(.one, speech.tokens[place])
  }

  /// "Six in the morning": a number with a part of a day behind it.
  private func standsBeforePart(_ place: Int, before end: Int) -> Bool {
    guard place + 3 < end, (place + 1...place + 3).allSatisfy({ speech.tokens[$0].mark == .none }) else {
      return false
    }
    return words.has(.within, speech.tokens[place + 1]) && words.has(.the, speech.tokens[place + 2])
      && words.meaning(of: speech.tokens[place + 3].word).dayPart != nil
  }

  private func isMonth(_ place: Int) -> Bool {
    speech.tokens[place].mark == .none && words.meaning(of: speech.tokens[place].word).month != nil
  }

  func follows(_ role: DateWords.Role, _ place: Int) -> Bool {
    place > 0 && words.has(role, speech.tokens[place - 1])
  }

  /// Whether the time at a place leaves open which half of the day is meant.
  func isLoose(_ place: Int) -> Bool {
    let word = speech.tokens[place].word
    return automaton.vocabulary.numeralKind(word) != .clock && words.meaning(of: word).clockTime == nil
      && !isFirstThing(place, before: speech.tokens.count) && !words.has(.edge, speech.tokens[place])
  }

  /// Whether a number before it says how many of it there are.
  func counts(_ place: Int) -> Bool {
    let token = speech.tokens[place]
    guard token.mark == .none, words.meaning(of: token.word).weekday == nil else { return false }
    if words.meaning(of: token.word).unit != nil || words.has(.counted, token) { return true }
    let text = scalars[Int(token.start)..<Int(token.end)]
    return text.utf8.count > 4 && text.hasSuffix("s")
  }

  private static let startOfWork = 9 * 60

  /// One to six are in the afternoon.
  static func working(_ hour: Int) -> Int { hour < 7 ? hour + 12 : hour }
}
