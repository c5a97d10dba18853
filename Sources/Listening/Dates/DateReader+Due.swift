import DialogueCore

/// When it falls due, by the clock, what the pieces of a date tell.
extension DateReader {
  /// The last minute of a day.
  private static let midnight = 24 * 60 - 1

  func due(_ parts: Parts, _ clock: Moment) -> Moment? {
    if let offset = parts.offset, parts.minute == nil {
      return clock.adding(days: 0, minutes: offset.minutes)
    }
    let minute = minute(parts, clock)
    guard let day = parts.day ?? dayAway(parts, clock) else {
      let today = Moment(minutes: clock.day * 1440 + minute)
      return today >= clock ? today : today.adding(days: 1)
    }
    return Moment(minutes: day * 1440 + minute)
  }

  /// The day that an offset tells.
  func dayAway(_ parts: Parts, _ clock: Moment) -> Int? {
    parts.offset.flatMap { parts.isDaysAway ? clock.day + $0.minutes / 1440 : nil }
  }

  /// "at seven" is before noon or after it, whichever is nearer to the part of the day that was named.
  private func minute(_ parts: Parts, _ clock: Moment) -> Int {
    guard let minute = parts.minute else {
      // Who says "today" in the evening has until midnight.
      let isLate = parts.day == clock.day && clock.minuteOfDay >= Self.endOfWork
      return parts.part?.end ?? (isLate ? Self.midnight : Self.endOfWork)
    }
    guard parts.hourPlace != nil, let part = parts.part else { return minute }
    let (early, late) = (minute % 720, minute % 720 + 720)
    let middle = part.end - 120
    return abs(early - middle) <= abs(late - middle) ? early : late
  }
}
