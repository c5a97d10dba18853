import DialogueCore
import Testing

@testable import Scripts

@Suite("Reading conditions")
struct GuardParserTests {
  private func parse(_ text: String) -> (result: Guard, report: Report) {
    let report = Report(ScriptFile(path: "flows/x.yaml", text: "when: " + text))
    let word = Word(
      text, at: Place(file: "scripts/flows/x.yaml", line: 1, column: 7, length: text.unicodeScalars.count))
    return (GuardParser(report: report).parse(word), report)
  }

  @Test(
    "each question is read",
    arguments: [
      ("always", .always),
      ("heat < 45", .compare(.heat, .less, 45)),
      ("trust >= 30", .compare(.trust, .greaterOrEqual, 30)),
      ("heard = 2", .compare(.heard, .equal, 2)),
      ("heard press", .heard("press")),
      ("done own", .done("own")),
      ("revealed line-down", .revealed("line-down")),
      ("revealed != 1", .compare(.revealed, .notEqual, 1)),
      ("times cond_apology >= 1", .compare(.times("cond_apology"), .greaterOrEqual, 1)),
      (
        "count(own, repair, explain) >= 2",
        .compare(.count(["own", "repair", "explain"]), .greaterOrEqual, 2)
      ),
      ("breach = integrity", .equals("breach", "integrity")),
      ("breach != integrity", .not(.equals("breach", "integrity"))),
      ("blames > 2", .compare(.slot("blames"), .greater, 2)),
      ("blames > -2", .compare(.slot("blames"), .greater, -2)),
      ("flagged bribe", .flagged("bribe")),
      ("about the_price", .about("the_price")),
      ("in mend", .inside("mend")),
      ("listening", .listening),
      ("asked", .asked),
      ("with manager", .with(.manager)),
      ("dated >= 1", .compare(.dated, .greaterOrEqual, 1)),
      ("not asked", .not(.asked)),
      (
        "heat<45 and done own and not heard press",
        .all([.compare(.heat, .less, 45), .done("own"), .not(.heard("press"))])
      ),
      ("asked or listening and done own", .any([.asked, .all([.listening, .done("own")])])),
      ("(asked or listening) and done own", .all([.any([.asked, .listening]), .done("own")])),
    ] as [(String, Guard)])
  func reads(text: String, expected: Guard) {
    let (result, report) = parse(text)
    #expect(result == expected)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(
    "what cannot be read is pointed at",
    arguments: [
      ("heet < 45 or herd own", 14, "'herd' is no condition; did you mean 'heard'?"),
      ("heat < warm", 8, "expected a whole number, found 'warm'"),
      ("heat is 3", 6, "expected <, <=, =, !=, >= or >, found 'is'"),
      ("done", 5, "expected the name of a move"),
      ("(done own", 10, "expected ')'"),
      ("done own done press", 10, "expected 'and' or 'or', found 'done'"),
      ("heat < 3 and", 13, "a condition is missing here"),
      (
        "with custmer", 6,
        "'custmer' is none of rep, customer, manager, coach, self; did you mean 'customer'?"
      ),
      ("breach < bad", 10, "'<' compares numbers, and 'bad' is none"),
      ("heat == 3", 6, "expected <, <=, =, !=, >= or >, found '=='"),
      ("count own >= 1", 7, "expected moves in brackets, as in '(own, repair)', found 'own'"),
    ])
  func pointsAt(text: String, column: Int, message: String) {
    let (result, report) = parse(text)
    #expect(result == .always)
    #expect(report.diagnostics.map(\.message) == [message])
    #expect(report.diagnostics.map { $0.place.column - 6 } == [column])
  }

  @Test("names are remembered with their places")
  func references() {
    let (_, report) = parse("done own and heard press")
    #expect(report.references.map(\.word.text) == ["own", "press"])
    #expect(report.references.map { $0.word.place.column - 6 } == [6, 20])
    #expect(report.references.map(\.kind) == [.move, .move])
  }

  @Test("one of tens of thousands of words is refused at once")
  func long() {
    let (_, report) = parse(Array(repeating: "done own", count: 25_000).joined(separator: " and "))
    #expect(report.diagnostics.map(\.code) == [.condition])
  }

  @Test("a thousand brackets are refused, not followed")
  func deep() {
    let (_, report) = parse(
      String(repeating: "(", count: 1000) + "asked" + String(repeating: ")", count: 1000))
    #expect(report.diagnostics.map(\.code) == [.condition])
  }
}
