import Testing

@testable import Scripts

/// What people type who write no programs, and what they are told.
@Suite("Slips of YAML in plain words")
struct SyntaxSlipTests {
  private func told(_ text: String) -> [String] {
    let report = Report(ScriptFile(path: "flows/x.yaml", text: text))
    _ = Document(report: report).section(as: "flow")
    return report.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message): \($0.help)" }
  }

  @Test(
    "where it is, what it is, and what to write",
    arguments: [
      (
        "why: Who asks first: does not lose.\n",
        "1:20 a text with ': ' in it wants quotes: write why: \"Who asks first: does not lose.\""
      ),
      (
        "lost: {say: All right: and when?}\n",
        "1:22 a text with ': ' in it wants quotes: put it in quotes, from its first word to its last"
      ),
      (
        "why: \"As I said\" blames them.\nrule: x\n",
        "1:18 the text goes on behind its closing quote: write why: '\"As I said\" blames them.'"
      ),
      (
        "why: 'Who's first'\nrule: x\n",
        "1:11 the text goes on behind its closing quote: write why: \"Who's first\""
      ),
      (
        "a:\n  hint: {customer}, it is late.\n  b: c\n",
        "2:9 a text that begins with '{' wants quotes: write hint: \"{customer}, it is late.\""
      ),
      (
        "why: @home or not\n",
        "1:6 a text that begins with '@' wants quotes: write why: \"@home or not\""
      ),
      ("poor:Have you?\nbetter: x\n", "1:6 a blank is missing behind 'poor:': write 'poor: ...'"),
      ("cues:\n  - id: a\n  -id: b\n", "3:3 a blank is missing behind '-': write '- ' before each of a list"),
      (
        "cues:\n  - id: a\n    say: x\n   form: any\n",
        "4:4 this line begins under none of those above it: it has 3 blanks in front; those that it may stand beside have 0, 2, 4"
      ),
      (
        "a:\n   goal: x\n  listening: true\n",
        "3:3 this line begins under none of those above it: it has 2 blanks in front; those that it may stand beside have 0, 3"
      ),
      (
        "why: \"As I said\nrule: x\n",
        "1:6 the quote that begins here is never closed: close it where the text ends"
      ),
    ])
  func slips(text: String, expected: String) {
    #expect(told(text) == [expected])
  }

  @Test("a byte order mark is no part of the text")
  func mark() {
    #expect(told("\u{FEFF}flow: a\ntitle: b\n") == [])
  }
}
