import Testing

@testable import Scripts

@Suite("A text that is folded over several lines")
struct FoldedTests {
  @Test(
    "has its mistakes shown in the line in which they stand",
    arguments: [
      ("\"(a|b)) ..2 c\"", 1, 12, "say: \"(a|b)) ..2 c\""),
      ("\"(a|b)\n    ..2) c\"", 2, 8, "    ..2) c\""),
      ("\"(a|b)  \n\t ..2\n   c)\"", 3, 5, "   c)\""),
    ])
  func place(say: String, line: Int, column: Int, source: String) throws {
    let file = ScriptFile(path: "moves/x.yaml", text: "say: \(say)\n")
    let report = Report(file)
    let word = try #require(Document(report: report).section(as: "cue")?.optionalWord("say"))
    #expect(PatternReader(report: report).parse(word) == nil)
    let found = try #require(report.diagnostics.first)
    #expect([found.place.line, found.place.column] == [line, column])
    #expect(found.source == source)
  }
}
