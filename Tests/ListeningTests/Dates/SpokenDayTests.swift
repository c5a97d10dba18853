import DialogueCore
import Testing

@testable import Listening

@Suite("Days and hours as they are typed")
struct SpokenDayTests {
  /// Thursday 2026-11-26, 10:00.
  private static let clock = Moment(year: 2026, month: 11, day: 26, hour: 10)

  private func commitment(_ text: String, clock: Moment = clock) -> Commitment? {
    let cue = Cue(id: "will", say: [Trial.pattern("will")], scopes: Cue.Scopes(hypothetical: .allow))
    return Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: clock)).commitments.first
  }

  private func expect(_ date: String, month: Int, day: Int, hour: Int = 17, minute: Int = 0) throws {
    let promise = try #require(commitment("You will have it \(date)"))
    #expect(promise.when == date)
    #expect(
      promise.due
        == Moment(year: month > 10 ? 2026 : 2027, month: month, day: day, hour: hour, minute: minute))
  }

  @Test(
    "an hour says by itself or by what stands behind it in which half of the day it is",
    arguments: [
      ("at 2.30pm tomorrow", 14, 30), ("at 9.15am tomorrow", 9, 15), ("at 9 pm tomorrow", 21, 0),
      ("at 7 am tomorrow", 7, 0), ("at half past nine pm tomorrow", 21, 30), ("tomorrow night", 22, 0),
      ("at nine tomorrow night", 21, 0), ("0930 tomorrow", 9, 30), ("at 1400 tomorrow", 14, 0),
      ("by eleven forty five tomorrow", 11, 45), ("at nine or ten tomorrow", 10, 0),
      ("tomorrow around 4", 16, 0),
    ])
  func hours(date: String, hour: Int, minute: Int) throws {
    try expect(date, month: 11, day: 27, hour: hour, minute: minute)
  }

  @Test(
    "work ends at five, by whatever name",
    arguments: [
      "by COB tomorrow", "by EOD tomorrow", "by end of play tomorrow", "by close of business tomorrow",
      "by the end of the day tomorrow", "end of day tomorrow",
    ])
  func closing(date: String) throws { try expect(date, month: 11, day: 27) }

  @Test("the end of the day, as a manner of speaking, is no hour")
  func mannerOfSpeaking() throws {
    #expect(commitment("At the end of the day I will ring you")?.when == nil)
    #expect(commitment("I was up last night, I will ring tomorrow")?.due?.hour == 17)
  }

  @Test(
    "next Friday is not tomorrow, and a week is told in front of its day or behind it",
    arguments: [
      ("next Friday", 12, 4), ("on Friday next", 11, 27), ("this Friday", 11, 27),
      ("the Tuesday after next", 12, 8), ("the week after next", 12, 11), ("early next week", 12, 1),
      ("in the middle of next week", 12, 2),
    ])
  func weeks(date: String, month: Int, day: Int) throws {
    let promise = try #require(commitment("You will have it \(date)"))
    #expect(promise.due == Moment(year: 2026, month: month, day: day, hour: 17))
  }

  @Test(
    "a month has an end, a beginning, a middle and no day more than it has",
    arguments: [
      ("by the end of the month", 11, 30), ("by month end", 11, 30), ("end of January", 1, 31),
      ("by the end of February", 2, 28), ("by 29 February", 2, 28), ("by mid December", 12, 15),
      ("at the start of next month", 12, 1), ("on the 31st", 12, 31),
      ("on the last day of next month", 12, 31),
    ])
  func months(date: String, month: Int, day: Int) throws { try expect(date, month: month, day: day) }

  @Test("a leap year has its day, and no other month's end is shifted by it")
  func leap() throws {
    let january = Moment(year: 2028, month: 1, day: 31, hour: 10)
    #expect(
      commitment("You will have it by 29 February", clock: january)?.due
        == Moment(year: 2028, month: 2, day: 29, hour: 17))
    #expect(
      commitment("You will have it on the 30th", clock: january)?.due
        == Moment(year: 2028, month: 3, day: 30, hour: 17))
  }

  @Test(
    "a length of time is counted by its last number, be it written short or with more before it",
    arguments: [
      ("in 24h", 24), ("in a couple of hours", 2), ("in the next two hours", 2),
      ("in the next couple of days", 48), ("in two to three days", 72), ("within two or three hours", 3),
    ])
  func spans(date: String, hours: Int) throws {
    let promise = try #require(commitment("You will have it \(date)"))
    #expect(promise.when == date)
    #expect(promise.due == Self.clock.adding(days: 0, minutes: hours * 60))
  }

  @Test("ten by itself is ten minutes, and of other things their number")
  func minutes() {
    #expect(commitment("I will ring you back in ten")?.due == Self.clock.adding(days: 0, minutes: 10))
    #expect(commitment("I will ring you back in 20, okay?")?.due == Self.clock.adding(days: 0, minutes: 20))
    #expect(commitment("I will send it in ten boxes")?.due == nil)
    #expect(commitment("I will cut it in two")?.due == nil)
  }
}
