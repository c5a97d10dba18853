import DialogueCore

/// Resolves dates in a sentence against a clock: by Friday noon, tomorrow at nine, on the 4th, within 48 hours.
///
/// What is over by the clock is no date. A day without a time is due at the end of the working day.
struct DateReader {
  let speech: Speech
  let automaton: Automaton
  let scalars: ScalarText
  let words: DateWords

  /// What has been said of the date so far.
  struct Parts {
    var day: Int?
    var minute: Int?
    /// Where an hour stands that may be one of two: "at seven".
    var hourPlace: Int?
    /// When the part of the day that was named is over, and where it stands: "morning".
    var part: (end: Int, place: Int)?
    /// The tokens of the day and the hour, piece by piece: "on Friday I ring you at nine" has two.
    var pieces: [Range<Int>] = []
    /// From now on, in minutes: "within 48 hours"; and its tokens.
    var offset: (minutes: Int, span: Range<Int>)?
    /// "The day before your opening": told by what nobody knows the day of.
    var event: Range<Int>?
    /// Whether it puts right the date before it: "Thursday, no, Friday".
    var corrects = false

    var isEmpty: Bool { pieces.isEmpty && offset == nil && event == nil }

    /// Whether the day is told by an offset: "in two weeks at three".
    var isDaysAway: Bool { (offset?.minutes ?? 0) >= 1440 }
  }

  /// The first date to come in the range, one that is denied only where there is no other; nil when there is none.
  func date(in range: Range<Int>, from clock: Moment?) -> SpokenDate? {
    if let rhythm = phrase(.rhythm, in: range) {
      // "By noon tomorrow, and each month I look at it myself": the day comes before the custom.
      let before = range.lowerBound..<rhythm.lowerBound
      let isApart = before.suffix(2).contains { words.has(.and, speech.tokens[$0]) }
      let earlier = isApart ? clock.flatMap { firstDate(in: before, $0) } : nil
      return earlier ?? SpokenDate(words: text(rhythm), due: nil, recurs: true)
    }
    guard let clock else {
      return phrase(.date, in: range).map {
        SpokenDate(words: text($0), due: nil, recurs: false)
      }
    }
    let date = firstDate(in: range, clock)
    guard let date, phrase(.standing, in: range) != nil, !namesDay(in: range, from: clock) else {
      return date
    }
    return SpokenDate(words: date.words, due: nil, recurs: true)
  }

  private func firstDate(in range: Range<Int>, _ clock: Moment) -> SpokenDate? {
    let dates = parts(in: range, clock).compactMap { parts in
      date(parts, clock).map { (date: $0, parts: parts) }
    }
    let kept = dates.filter { !isDenied($0.parts) }
    // "For Monday, by Friday noon": done by then, and for Monday is what for.
    let first = kept.first { !isPurpose($0.parts) } ?? kept.first ?? dates.first
    guard let first else { return nil }
    let deadline = dates.last { !isDenied($0.parts) && isDeadline($0.parts, after: first.parts) }
    return deadline.map { date(overnight($0.parts, from: first.parts), clock) ?? $0.date } ?? first.date
  }

  /// What is said of each date; another begins with another day.
  func parts(in range: Range<Int>, _ clock: Moment) -> [Parts] {
    var dates: [Parts] = []
    var parts = Parts()
    var place = range.lowerBound
    while place < range.upperBound {
      if !parts.isEmpty, let next = corrected(at: place, before: range.upperBound) {
        dates.append(parts)
        parts = Parts(corrects: true)
        place = next
        continue
      }
      if let known = parts.day, let day = dayBegun(at: place, before: range.upperBound, clock), day != known {
        dates.append(parts)
        parts = Parts()
      }
      place = read(at: place, before: range.upperBound, clock, &parts)
    }
    return settled(dates + [parts])
  }

  /// The day at a place, or behind the hour that stands there: "noon tomorrow", "at nine on Monday".
  private func dayBegun(at place: Int, before end: Int, _ clock: Moment) -> Int? {
    if let (day, _) = day(at: place, before: end, clock) { return day }
    guard let (_, behind) = time(at: place, before: end), let next = led(behind, before: end) else {
      return nil
    }
    return day(at: next, before: end, clock)?.day
  }

  private func date(_ parts: Parts, _ clock: Moment) -> SpokenDate? {
    var pieces = parts.pieces
    // "On a van in an hour, at your gate by two": the hour that is named is the one to keep.
    if let offset = parts.offset, pieces.isEmpty || parts.isDaysAway { pieces.append(offset.span) }
    if let event = parts.event, parts.day == nil, parts.offset == nil {
      return SpokenDate(words: text(pieces + [event], clock), due: nil, recurs: false)
    }
    guard !pieces.isEmpty, let due = due(parts, clock), due >= clock else { return nil }
    let isCounted = parts.offset != nil && parts.day == nil && parts.minute == nil
    return SpokenDate(words: text(pieces, clock), due: due, recurs: false, isCounted: isCounted)
  }

  /// "I can't say Monday, it will be the 12th", "instead of Monday": no date to keep.
  func isDenied(_ parts: Parts) -> Bool {
    guard !parts.corrects else { return false }
    return parts.pieces.contains { piece in
      piece.contains { speech.tokens[$0].scopes.contains(.negated) }
        || phrase(.instead, in: max(0, piece.lowerBound - 2)..<piece.lowerBound)?.upperBound
          == piece.lowerBound
    }
  }

  /// The first longest phrase there that tells this.
  func phrase(_ telling: DateWords.Telling, in range: Range<Int>) -> Range<Int>? {
    words.phrase(telling, in: range, speech, automaton)
  }

  func number(_ place: Int) -> Int? {
    let token = speech.tokens[place]
    if let number = words.meaning(of: token.word).number { return number }
    return automaton.vocabulary.numeralKind(token.word) == .number && token.value > 0 ? Int(token.value) : nil
  }
}
