import DialogueCore

/// What of a date is told in a stretch of a sentence.
extension DateReader {
  /// What is told of when something is done.
  struct Told {
    var day = false
    var hour = false
    /// A part of a day: "in the morning".
    var part = false

    var isEmpty: Bool { !day && !hour && !part }

    mutating func formUnion(_ other: Told) {
      day = day || other.day
      hour = hour || other.hour
      part = part || other.part
    }
  }

  /// What of a date is named there, and not denied.
  func told(in range: Range<Int>, from clock: Moment?) -> Told {
    guard let clock else { return Told(day: phrase(.date, in: range) != nil) }
    var told = Told(day: phrase(.rhythm, in: range) != nil)
    for parts in parts(in: range, clock) where !isDenied(parts) {
      told.day = told.day || parts.day != nil || parts.isDaysAway || parts.event != nil
      told.hour = told.hour || parts.minute != nil || parts.offset != nil && !parts.isDaysAway
      told.part = told.part || parts.part != nil
    }
    return told
  }

  /// Whether a day or a rhythm is named there, and not denied.
  func namesDay(in range: Range<Int>, from clock: Moment?) -> Bool {
    guard let clock else { return phrase(.date, in: range) != nil }
    if phrase(.rhythm, in: range) != nil { return true }
    return parts(in: range, clock).contains { $0.day != nil && !isDenied($0) }
  }

  /// Where days are named there, denied or not, each with the words that lead to it: "on Monday".
  func days(in range: Range<Int>, from clock: Moment?) -> [Range<Int>] {
    guard let clock else { return phrase(.date, in: range).map { [$0] } ?? [] }
    return parts(in: range, clock).filter { $0.day != nil }.compactMap(\.pieces.first)
  }

  /// Whether an hour is named there, and not denied.
  func namesHour(in range: Range<Int>, from clock: Moment?) -> Bool {
    guard let clock else { return false }
    return parts(in: range, clock).contains { $0.minute != nil && !isDenied($0) }
  }
}
