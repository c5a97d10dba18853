import DialogueCore
import Testing

@testable import Scripts

@Suite("Conditions as text")
struct GuardTextTests {
  @Test(
    "a guard written out and read again is the same guard",
    arguments: [
      "always", "heat < 45 and done own and not heard press", "asked or (listening and times own >= 2)",
      "not (in mend or with manager)", "count(own, repair) >= 2 and breach != integrity",
      "(flagged bribe or about price) and revealed line-down and fault = mine", "blames >= 2 or dated = 1",
      "place = \"the yard\" or round != \"2\"",
    ])
  func roundTrip(text: String) {
    let report = Report(ScriptFile(path: "flows/x.yaml", text: text))
    let parser = GuardParser(report: report)
    let place = Place(file: "x", line: 1, column: 1)
    let condition = parser.parse(Word(text, at: place))
    #expect(condition.authored == text)
    #expect(parser.parse(Word(condition.authored, at: place)) == condition)
    #expect(report.diagnostics.isEmpty)
  }
}
