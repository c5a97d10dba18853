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
      (
        "why: \"As I said\nrule: \"Do it.\"\n",
        "1:6 the quote that begins here is not closed in its line: write why: \"As I said\""
      ),
      (
        "why: 'The customer's turn\nrule: x\n",
        "1:20 the text goes on behind its closing quote: write why: \"The customer's turn\""
      ),
      ("trust: >= 50\n", "1:8 a text that begins with '>' wants quotes: write trust: \">= 50\""),
      (
        "- id: a\n  say: x\n  id: b\n",
        "3:3 the key 'id' stands here a second time: keep one of them; it first stands in line 1; or begin another item here with '- '"
      ),
    ])
  func slips(text: String, expected: String) {
    #expect(told(text) == [expected])
  }

  @Test("a file that is no UTF-8 is told for what it is, or where it stops being that")
  func encodings() {
    func told(_ bytes: [UInt8]) -> [String] {
      let report = Report(ScriptFile(path: "flows/x.yaml", bytes: bytes))
      _ = Document(report: report).section(as: "flow")
      return report.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message)\($0.source)" }
    }
    let text = Array("title: caf".utf8)
    #expect(
      told(Array("flow: a\n".utf8) + text + [0xE9, 10])
        == [
          "2:11 the character here is not UTF-8 text; the file is saved in another encodingtitle: caf\u{FFFD}"
        ])
    let wide: [UInt8] = Array("flow: a\ntitle: cafe\n".utf8).flatMap { [$0, 0] }
    for mark: [UInt8] in [[0xFF, 0xFE], []] {
      #expect(told(mark + wide) == ["1:1 this file is saved as UTF-16"])
    }
  }

  @Test("a byte order mark is no part of the text")
  func mark() {
    #expect(told("\u{FEFF}flow: a\ntitle: b\n") == [])
  }
}
