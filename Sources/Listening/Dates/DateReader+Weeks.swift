import DialogueCore

/// A day of a week or a month that is told as well: "next week, Wednesday", "Thursday of this week", "this month, the 26th".
extension DateReader {
  func isWeek(_ place: Int, before end: Int) -> Bool {
    place < end && speech.tokens[place].mark == .none
      && words.meaning(of: speech.tokens[place].word).unit == .week
  }

  /// What stands behind the name of a day: "Friday week", "the Tuesday after next" are a week on, "Friday next" is not.
  func weekBehind(_ place: Int, before end: Int) -> (following: Bool, next: Int) {
    if isWeek(place + 1, before: end) { return (true, place + 2) }
    if let next = afterNext(place, before: end) { return (true, next) }
    let isNext =
      place + 1 < end && words.has(.next, speech.tokens[place + 1]) && !isWeek(place + 2, before: end)
    return (false, place + (isNext ? 2 : 1))
  }

  /// "(The week) after next": the place behind it.
  func afterNext(_ place: Int, before end: Int) -> Int? {
    guard place + 2 < end, words.has(.past, speech.tokens[place + 1]),
      words.has(.next, speech.tokens[place + 2])
    else { return nil }
    return place + 3
  }

  func monday(after weeks: Int, _ clock: Moment) -> Int { clock.day - (clock.weekday - 1) + 7 * weeks }

  /// "Thursday next week", "Thursday of this week": how many weeks on, and the place behind it.
  func week(behind weekday: Int, before end: Int) -> (weeks: Int, next: Int)? {
    var place = weekday + 1
    if place < end, words.has(.of, speech.tokens[place]) || words.has(.within, speech.tokens[place]) {
      place += 1
    }
    guard isWeek(place + 1, before: end) else { return nil }
    if words.has(.next, speech.tokens[place]) { return (1, place + 2) }
    return isThis(place + 1) ? (0, place + 2) : nil
  }

  /// The day that is told behind a week or a month: "next week on Thursday".
  func narrowed(_ unit: DateWords.Unit, after count: Int, _ place: Int, before end: Int, _ clock: Moment) -> (
    day: Int, next: Int
  )? {
    var start = place + 1
    while start < end, speech.tokens[start].mark <= .comma, words.has(.dateLead, speech.tokens[start]) {
      start += 1
    }
    guard start < end, speech.tokens[start].mark <= .comma else { return nil }
    switch unit {
    case .week:
      guard let weekday = words.meaning(of: speech.tokens[start].word).weekday else { return nil }
      let day = monday(after: count, clock) + weekday - 1
      return day >= clock.day ? (day, start + 1) : nil
    case .month:
      guard let (number, next) = numbered(at: start, before: end), !tellsWhich(next - 1, before: end) else {
        return nil
      }
      let (year, month) = (clock.date.year, clock.date.month - 1 + count)
      let day = Moment(year: year + month / 12, month: month % 12 + 1, day: number).day
      return day >= clock.day ? (day, next) : nil
    default: return nil
    }
  }

  /// "By the end of the month", "within the week", but not "I say the month out loud".
  func isLed(period place: Int) -> Bool {
    guard place > 0, words.has(.the, speech.tokens[place - 1]) else { return true }
    guard place > 1 else { return false }
    let lead = speech.tokens[place - 2]
    guard words.has(.of, lead) else { return words.has(.dateLead, lead) || words.has(.over, lead) }
    return place > 2 && words.has(.edge, speech.tokens[place - 3])
  }
}
