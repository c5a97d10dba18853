import Archive
import DialogueCore
import Testing
import Transcripts

@Suite("Statistics over transcripts")
struct StatisticsTests {
  private func statistics(_ records: Records) throws -> Statistics {
    Statistics(of: try Search(Query(), in: records.paths, reading: .all).excerpts)
  }

  private static func debrief(_ axes: [(String, Int)], apology: Int) -> String {
    let axes = axes.map {
      "{\"axis\":\"\($0.0)\",\"score\":\($0.1),\"turns\":4,\"evidence\":[],\"missed\":[]}"
    }
    return
      "\"type\":\"debrief\",\"rubric\":\"1\",\"verdict\":\"solid\",\"axes\":[\(axes.joined(separator: ","))],\"apology\":\(apology)"
  }

  @Test("attempts, endings, moves and averages are counted, what was taken back left out")
  func counting() throws {
    let records = try Records()
    try records.add(
      "a", start: "2026-10-30T10:00",
      [
        Records.opening, Records.said(1, "x", moves: [("press", "x"), ("own", "x")]), Records.answer(1, "y"),
        "\"type\":\"retry\",\"turn\":1,\"snapshot\":{}",
        "\"type\":\"hint\",\"turn\":0,\"state\":\"s\",\"level\":1,\"text\":\"t\"",
        Records.said(1, "x", moves: [("own", "x"), ("own", "x")]),
        Records.answer(1, "y", trust: 51, heat: 20),
        Records.end("accepted", "success"), Self.debrief([("own", 40), ("listen", 10)], apology: 30),
        Self.debrief([("own", 81), ("listen", 50)], apology: 61),
      ])
    try records.add(
      "b", rep: "Ana", flow: "check-in",
      [
        Records.opening, Records.said(1, "x", moves: [("own", "x")]),
        Records.answer(1, "y", trust: 20, heat: 60),
        Self.debrief([("own", 60)], apology: 0),
      ])
    let statistics = try statistics(records)
    #expect(statistics.all.sessions == 2 && statistics.all.utterances == 2)
    #expect(statistics.all.endings == [.success: 1, nil: 1])
    #expect(statistics.endings == ["accepted": 1])
    #expect(statistics.all.axes["own"]?.value == 71 && statistics.all.axes["own"]?.count == 2)
    #expect(statistics.all.axes["listen"]?.value == 50)
    #expect(statistics.all.apology.value == 31)
    #expect(statistics.all.trust.value == 36 && statistics.all.heat.value == 40)
    #expect(statistics.reps.keys.sorted() == ["Ana", "Sam"])
    #expect(statistics.flows["check-in"]?.sessions == 1)
    #expect(statistics.moves["own"]?.times == 3 && statistics.moves["own"]?.sessions == 2)
    #expect(statistics.moves["press"] == nil)
    #expect(statistics.months == ["2026-10": 1, "2026-11": 1])
    #expect(statistics.hints == 1 && statistics.takenBack == 1)
  }

  @Test("a dispute waits until someone writes a note about it or about its utterance")
  func disputes() throws {
    let records = try Records()
    let dispute = "\"type\":\"dispute\",\"turn\":1,\"text\":\"it was meant well\""
    let said = [Records.opening, Records.said(1, "x"), Records.answer(1, "y"), dispute]
    try records.add("waits", said)
    try records.add("elsewhere", said + ["\"type\":\"note\",\"by\":\"lee\",\"ref\":1,\"text\":\"n\""])
    try records.add("on-it", said + ["\"type\":\"note\",\"by\":\"lee\",\"ref\":4,\"text\":\"n\""])
    try records.add("on-the-turn", said + ["\"type\":\"note\",\"by\":\"lee\",\"ref\":2,\"text\":\"n\""])
    let statistics = try statistics(records)
    #expect(statistics.disputes == 4 && statistics.notes == 3)
    #expect(statistics.waiting.map(\.session.text).sorted() == ["elsewhere", "waits"])
    #expect(statistics.waiting.first?.text == "it was meant well")
  }
}
