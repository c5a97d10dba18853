import Archive
import DialogueCore
import Foundation
import Testing
import Transcripts

@Suite("Searching transcripts")
struct SearchTests {
  private func shelf() throws -> Records {
    let records = try Records()
    try records.add(
      "a", rep: "Sam", start: "2026-11-20T10:00",
      [
        Records.opening, Records.said(1, "Sorry if it hurt, but calm down.", moves: [("press", "calm down")]),
        Records.answer(1, "Don't tell me to calm down.", trust: 19, heat: 80),
        "\"type\":\"retry\",\"turn\":1,\"snapshot\":{}",
        Records.said(1, "It is my fault.", moves: [("own", "my fault")]),
        Records.answer(1, "Right.", trust: 40, heat: 50), Records.end("accepted", "success"),
      ])
    try records.add(
      "b", rep: "Ana", flow: "check-in", start: "2026-11-22T10:00",
      [
        Records.opening, Records.said(1, "Just checking in. It is not my fault."),
        Records.answer(1, "Are you sorry at all?", trust: 10, heat: 90),
        "\"type\":\"dispute\",\"turn\":1,\"text\":\"it was fine\"",
        "\"type\":\"note\",\"by\":\"lee\",\"text\":\"see me\"",
      ])
    return records
  }

  private func search(_ query: Query) throws -> Search {
    let records = try shelf()
    return try withExtendedLifetime(records) { Search(query, in: try records.paths) }
  }

  private func sessions(_ change: (inout Query) -> Void) throws -> [String] {
    var query = Query()
    change(&query)
    return try search(query).hits.map(\.excerpt.header.session.text)
  }

  @Test("conditions on sessions, newest first")
  func sessionConditions() throws {
    #expect(try sessions { _ in } == ["b", "a"])
    #expect(try sessions { $0.rep = "sam" } == ["a"])
    #expect(try sessions { $0.flow = "check-in" } == ["b"])
    #expect(try sessions { $0.scenario = "another" } == [])
    #expect(try sessions { $0.ending = .init("success") } == ["a"])
    #expect(try sessions { $0.ending = .init("accepted") } == ["a"])
    #expect(try sessions { $0.ending = .init("none") } == ["b"])
    #expect(try sessions { $0.isAnnotated = true } == ["b"])
    #expect(try sessions { $0.isDisputed = true } == ["b"])
    #expect(try sessions { $0.finalTrust = 40...40 } == ["a"])
    #expect(try sessions { $0.finalHeat = 0...60 } == ["a"])
    let day = Moment(year: 2026, month: 11, day: 22)
    #expect(try sessions { $0.dates = day..<day.adding(days: 1) } == ["b"])
  }

  @Test("words in a note are found, and whose they are; one about the whole rehearsal stands at its end")
  func notes() throws {
    #expect(try sessions { $0.words = [WordPattern("see me")].compactMap(\.self) } == ["b"])
    var query = Query()
    query.words = [WordPattern("see")].compactMap(\.self)
    query.saidBy = .trainer
    let turn = try #require(try search(query).hits.first?.turns.first)
    #expect(turn.number == 1)
    #expect(turn.passages.map(\.by) == ["note by lee"])
    query.saidBy = .counterpart
    #expect(try search(query).hits.isEmpty)
  }

  @Test("a damaged transcript is named, also where nothing is found in it")
  func damageWithoutHit() throws {
    let records = try Records()
    let path = try records.add("c", [Records.opening, "\"type\":\"said\"", Records.answer(1, "Right.")])
    var query = Query()
    query.words = [WordPattern("nowhere")].compactMap(\.self)
    let search = Search(query, in: [path])
    #expect(search.hits.isEmpty)
    #expect(search.warnings == ["\(path): event 2 ('said') lacks what it should say; it is passed over"])
  }

  @Test("words, moves and meters hold in one and the same turn")
  func turnConditions() throws {
    #expect(try sessions { $0.words = [WordPattern("sorry")!] } == ["b", "a"])
    #expect(
      try sessions {
        $0.words = [WordPattern("sorry")!]
        $0.saidBy = .rep
      } == ["a"])
    #expect(
      try sessions {
        $0.words = [WordPattern("sorry")!]
        $0.saidBy = .counterpart
      } == ["b"])
    #expect(try sessions { $0.words = [WordPattern("sorry")!, WordPattern("fault")!] } == ["b"])
    #expect(try sessions { $0.moves = ["press"] } == ["a"])
    #expect(
      try sessions {
        $0.moves = ["press"]
        $0.heat = 0...70
      } == [])
    #expect(try sessions { $0.trust = 0...12 } == ["b"])
  }

  @Test("a hit quotes the words with what stands around them, and says when the turn was taken back")
  func quoting() throws {
    var query = Query()
    query.moves = ["press"]
    let hit = try #require(try search(query).hits.first)
    let turn = try #require(hit.turns.first)
    #expect(turn.number == 1 && turn.isTakenBack && turn.meters == Meters(trust: 19, heat: 80))
    let quote = try #require(turn.passages.first?.quote)
    #expect((quote.before, quote.words, quote.after) == ("Sorry if it hurt, but ", "calm down", "."))
  }

  @Test("a long text is cut between words")
  func longText() throws {
    let records = try Records()
    let around = String(repeating: "word ", count: 40)
    try records.add(
      "long", [Records.opening, Records.said(1, "\(around)needle \(around)"), Records.answer(1, "So.")])
    var query = Query()
    query.words = [try #require(WordPattern("needle"))]
    let quote = try #require(
      try Search(query, in: records.paths).hits.first?.turns.first?.passages.first?.quote)
    #expect(quote.text.count < 120)
    #expect(quote.before.hasPrefix("… word ") && quote.after.hasSuffix("word …"))
  }

  @Test("what cannot be read is named and the rest is searched")
  func damaged() throws {
    let records = try shelf()
    try records.add("c", text: "no transcript")
    try records.add(
      "d",
      [
        Records.opening, "\"type\":\"said\",\"turn\":\"one\"", Records.said(1, "Sorry."),
        Records.answer(1, "So."),
      ])
    try records.add(
      "e",
      text: try String(contentsOfFile: records.add("e", [Records.opening]), encoding: .utf8) + "{\"seq\":9}\n"
    )
    var query = Query()
    query.flow = "clear-the-air"
    let search = try Search(query, in: records.paths)
    #expect(search.count == 5)
    #expect(search.unreadable.map(\.path).map { String($0.suffix(7)) } == ["c.jsonl"])
    let warnings = Dictionary(
      uniqueKeysWithValues: search.excerpts.map { ($0.header.session.text, $0.warnings) })
    #expect(warnings["a"] == [])
    #expect(warnings["d"] == ["event 2 ('said') lacks what it should say; it is passed over"])
    #expect(warnings["e"]?.first?.hasPrefix("line 3 is damaged") == true)
  }

  @Test("a folder that has changed is seen as it is")
  func changes() throws {
    let records = try shelf()
    var query = Query()
    query.words = [try #require(WordPattern("fresh"))]
    #expect(try Search(query, in: records.paths).hits.isEmpty)
    try records.add("a", [Records.opening, Records.said(1, "A fresh start."), Records.answer(1, "So.")])
    #expect(try Search(query, in: records.paths).hits.count == 1)
  }
}
