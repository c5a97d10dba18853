/// A civil date and time, to the minute, in the rep's own time zone; proleptic Gregorian calendar.
public struct Moment: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01 00:00.
  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// Month 1-12, day 1-31, hour 0-23, minute 0-59; days past the month's end run on into the next.
  public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
    minutes = (Self.days(year: year, month: month, day: day) * 24 + hour) * 60 + minute
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }

  /// Days since 1970-01-01.
  public var day: Int { minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440 }
  public var minuteOfDay: Int { minutes - day * 1440 }
  public var hour: Int { minuteOfDay / 60 }
  public var minute: Int { minuteOfDay % 60 }

  /// 1 Monday ... 7 Sunday (ISO 8601).
  public var weekday: Int { ((day + 3) % 7 + 7) % 7 + 1 }

  public var date: (year: Int, month: Int, day: Int) {
    // The calendar repeats every 400 years of 146,097 days; years are counted from March.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  public func adding(days: Int, minutes extra: Int = 0) -> Moment {
    Moment(minutes: minutes + days * 1440 + extra)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
