import DialogueCore
import Foundation
import Testing

@Suite("Civil time")
struct MomentTests {
  @Test("dates, weekdays and times agree with Foundation's Gregorian calendar over 400 years")
  func againstFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for step in 0..<1500 {
      let minutes = (step * 97 * 1440 + step * 61) - 40_000_000
      let moment = Moment(minutes: minutes)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .weekday],
        from: Date(timeIntervalSince1970: Double(minutes) * 60))
      #expect(moment.date.year == parts.year)
      #expect(moment.date.month == parts.month)
      #expect(moment.date.day == parts.day)
      #expect(moment.hour == parts.hour)
      #expect(moment.minute == parts.minute)
      #expect(parts.weekday == moment.weekday % 7 + 1)
      let date = moment.date
      #expect(
        Moment(year: date.year, month: date.month, day: date.day, hour: moment.hour, minute: moment.minute)
          == moment)
    }
  }

  @Test("a day past the month's end runs on into the next")
  func overflow() {
    #expect(Moment(year: 2026, month: 2, day: 30) == Moment(year: 2026, month: 3, day: 2))
    #expect(Moment(year: 2026, month: 11, day: 21).weekday == 6)
  }
}
