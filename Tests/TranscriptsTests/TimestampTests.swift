import DialogueCore
import Testing

@testable import Transcripts

@Suite("Times in a transcript")
struct TimestampTests {
  @Test(
    "are written as RFC 3339 in UTC with three decimals",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_795_291_205_120, "2026-11-21T20:00:05.120Z"), (951_782_400_007, "2000-02-29T00:00:00.007Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
  func written(milliseconds: Int, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).description == text)
    #expect(Timestamp(text) == Timestamp(milliseconds: milliseconds))
  }

  @Test(
    "are read with offsets, without decimals and with many",
    arguments: [
      ("2026-11-21T21:00:05+01:00", "2026-11-21T20:00:05.000Z"),
      ("2026-11-21T14:30:05.1-05:30", "2026-11-21T20:00:05.100Z"),
      ("2026-11-21t20:00:05.123999z", "2026-11-21T20:00:05.123Z"),
      ("2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000Z"),
    ])
  func read(text: String, utc: String) {
    #expect(Timestamp(text)?.description == utc)
  }

  @Test(
    "are refused when they are no time",
    arguments: [
      "", "2026-11-21", "2026-11-21T20:00:05", "2026-02-30T20:00:05Z", "2026-11-21T24:00:05Z",
      "2026-11-21T20:60:05Z", "2026-11-21T20:00:61Z", "2026-11-21T20:00:05.Z", "2026-11-21T20:00:05.1",
      "2026-11-21T20:00:05+0100", "2026-11-21T20:00:05ZZ", "é026-11-21T20:00:05Z", "2026-11-21T20:00:0xZ",
    ])
  func refused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("civil times come back from their text, in any year")
  func civil() {
    var random = SplitMix(state: 3)
    for _ in 0..<2000 {
      let moment = Moment(minutes: Int.random(in: -2_000_000_000...2_000_000_000, using: &random))
      #expect(Moment(civilText: moment.civilText) == moment)
    }
    #expect(Moment(year: 2026, month: 1, day: 2, hour: 3, minute: 4).civilText == "2026-01-02T03:04")
    #expect(Moment(civilText: "2026-02-29T00:00") == nil)
    #expect(Moment(civilText: "26-2-9T00:00") == nil)
  }
}
