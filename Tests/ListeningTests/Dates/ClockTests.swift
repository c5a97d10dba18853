import DialogueCore
import Testing

@testable import Listening

@Suite("Times of day")
struct ClockTests {
  /// Wednesday 2026-11-25, 10:00.
  private static let clock = Moment(year: 2026, month: 11, day: 25, hour: 10)

  private func due(_ text: String) -> Moment? {
    let cue = Cue(id: "will", say: [Trial.pattern("will")])
    return Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: Self.clock)).commitments.first?.due
  }

  @Test(
    "minutes may be told beside the hour, or written behind a point or without a colon",
    arguments: [
      ("I will ring at ten past nine tomorrow", 9, 10), ("I will ring twenty past nine tomorrow", 9, 20),
      ("I will ring at five to nine tomorrow", 8, 55), ("I will ring at 10 to 4 tomorrow", 15, 50),
      ("I will ring at twenty five past nine tomorrow", 9, 25),
      ("I will ring at five minutes past nine tomorrow", 9, 5),
      ("I will ring at 9.15 tomorrow", 9, 15), ("I will ring by 4.30 tomorrow", 16, 30),
      ("I will ring at 0800 tomorrow", 8, 0), ("I will ring at 14.05 tomorrow", 14, 5),
    ])
  func minutes(text: String, hour: Int, minute: Int) {
    #expect(due(text) == Moment(year: 2026, month: 11, day: 26, hour: hour, minute: minute))
  }

  @Test(
    "a number that is no time is left alone, and so is the evening before something else",
    arguments: [
      "I will bring five to nine of them", "I will take 9.15 off it", "I will send 0800 of them",
      "I will come the evening before",
    ])
  func none(text: String) {
    #expect(due(text) == nil)
  }
}
