import Testing

@testable import Exports

@Suite("A transcript as it is told")
struct AccountTests {
  @Test("a try that was taken back is marked with all that came of it, the next one is not")
  func takenBack() throws {
    let account = try Sample.account()
    let tries = account.entries.filter { $0.turn == 1 && $0.speech != nil }
    #expect(tries.map(\.isTakenBack) == [true, true, false, false, false, false])
  }

  @Test("a note stands behind the turn that it is on, whenever it was made")
  func notes() throws {
    let account = try Sample.account(
      try Sample.lines() + [
        #"{"seq":14,"at":"2026-11-22T09:00:00.000Z","type":"note","by":"a","text":"opening","turn":0}"#,
        #"{"seq":15,"at":"2026-11-22T09:00:00.000Z","type":"note","by":"a","text":"whole"}"#,
        #"{"seq":16,"at":"2026-11-22T09:00:00.000Z","type":"note","by":"a","text":"nowhere","turn":99}"#,
        #"{"seq":17,"at":"2026-11-22T09:00:00.000Z","type":"note","by":"a","text":"itself","ref":17}"#,
      ])
    let order = account.inReadingOrder.map(\.number)
    #expect(order.prefix(2) == ["1", "14"])
    #expect(order.suffix(3) == ["15", "16", "17"])
    #expect(order.count == account.entries.count)
  }

  @Test("what does not read is left out and named, and the rest is told")
  func lapses() throws {
    var lines = try Sample.lines()
    lines[2] = lines[2].replacing("\"gibberish\":false", with: "\"gibberish\":3")
    let account = try Sample.account(lines)
    #expect(account.isDamaged)
    #expect(
      account.lapses == [
        "event 2 does not read (gibberish should be true or false, but is a whole number); it is left out"
      ])
    #expect(try !Sample.text(.markdown, account).contains("Sorry if it upset"))
    #expect(try Sample.text(.markdown, account).contains("I never placed the order"))
  }

  @Test("a transcript that ends in the middle is told as far as it goes", arguments: Format.allCases)
  func torn(format: Format) throws {
    let lines = try Sample.lines()
    for count in 1...lines.count {
      let account = try Sample.account(Array(lines.prefix(count)))
      let text = try Sample.text(format, account)
      #expect(text == (try Sample.text(format, account)))
    }
  }

  @Test("lines of one turn are read one after the other, notes with the turn, and no time goes back")
  func timeline() throws {
    let account = try Sample.account()
    let moments = Timeline(account) { $0.speech != nil || $0.isNote }.moments
    #expect(moments.allSatisfy { $0.start <= $0.end })
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(moments.first?.start == 4)
    let last = try #require(moments.first { $0.entry.seq == 7 })
    #expect(last.start == 62_515)
    #expect(moments.last { $0.entry.isNote }.map { $0.start < 80_000 } == true)
  }
}
