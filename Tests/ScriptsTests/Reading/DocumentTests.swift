import Testing

@testable import Scripts

@Suite("Reading YAML")
struct DocumentTests {
  private func read(_ text: String) -> (section: Section?, report: Report) {
    let report = Report(ScriptFile(path: "flows/x.yaml", text: text))
    return (Document(report: report).section(as: "flow"), report)
  }

  @Test(
    "what cannot be read is reported with its place and what to do, and nothing crashes",
    arguments: [
      (
        "flow: a\nstates:\n  hear: 1\n  mend: 2\n  hear: 3\n",
        """
        scripts/flows/x.yaml:5:3: error AM0008: the key 'hear' stands here a second time
            hear: 3
            ^^^^
          help: keep one of them; it first stands in line 3

        """
      ),
      (
        "a: {b: 1, c: 2, b: 3}\n",
        """
        scripts/flows/x.yaml:1:17: error AM0008: the key 'b' stands here a second time
          a: {b: 1, c: 2, b: 3}
                          ^
          help: keep one of them; it first stands in line 1

        """
      ),
      (
        "a: [1, 2\nb: 3\n",
        """
        scripts/flows/x.yaml:2:2: error AM0003: a comma or ']' is missing here, for the '[' of line 1
          b: 3
           ^
          help: close it, or put a text that has quotes, ': ' or brackets in it in quotes

        """
      ),
      (
        "a:\n\tb: 3\n",
        """
        scripts/flows/x.yaml:2:1: error AM0003: a tab stands here
           b: 3
          ^
          help: indent with blanks; YAML takes no tabs

        """
      ),
      (
        "a: &base {b: 1}\nc: *base\n",
        """
        scripts/flows/x.yaml:1:4: error AM0006: anchors (&name) and aliases (*name) are not used in scripts
          a: &base {b: 1}
             ^
          help: write the value out where it is used

        """
      ),
      (
        "a: *If*? No.\n",
        """
        scripts/flows/x.yaml:1:4: error AM0006: anchors (&name) and aliases (*name) are not used in scripts
          a: *If*? No.
             ^
          help: put text that begins with '*' or '&' in quotes

        """
      ),
      (
        "a: !!int 3\n",
        """
        scripts/flows/x.yaml:1:4: error AM0007: tags (tag:yaml.org,2002:int) are not used in scripts
          a: !!int 3
             ^
          help: drop it: the key says of what kind its value is; put text that begins with '!' in quotes

        """
      ),
      (
        "a: \"x\\e[2J\"\n",
        """
        scripts/flows/x.yaml:1:4: error AM0001: a control character stands in this text
          a: "x\\e[2J"
             ^
          help: leave it out; of such characters a text has only line breaks and tabs

        """
      ),
      (
        "a: 1\n---\nb: 2\n",
        """
        scripts/flows/x.yaml:2:1: error AM0005: a second document begins here ('---')
          ---
          ^
          help: a script file holds one document; move the second into a file of its own

        """
      ),
      (
        "# nothing\n",
        """
        scripts/flows/x.yaml:1:1: error AM0009: this file is empty
          # nothing
          ^
          help: write it, or delete the file

        """
      ),
      (
        "- a\n",
        """
        scripts/flows/x.yaml:1:1: error AM0009: expected keys with values, found a list
          - a
          ^
          help: a script begins with its kind and name, as in 'flow: small-promise'

        """
      ),
    ])
  func unreadable(text: String, expected: String) {
    let (section, report) = read(text)
    #expect(section == nil)
    #expect(report.diagnostics.map(\.description) == [expected])
  }

  @Test(
    "what breaks a rule of YAML and shows in no line is told in our words, too, with what to do",
    arguments: [
      ("a: \"x\\qy\"\n", "1:6", "no character is written so"),
      ("a: - b\n", "1:4", "no '- ' may stand here"),
      ("a:\n  - b\n  c: 1\n", "3:3", "this does not belong to the list that begins in line 2"),
      ("a: [b, , c]\n", "1:8", "a value is missing here"),
      ("a: |x\n  t\n", "1:5", "the text that '|' or '>' begins goes wrong here"),
      ("a: !x!y z\n", "1:4", "tags (!name) are not used in scripts"),
      ("a: " + String(repeating: "[", count: 2000) + "\n", "1:5", "this is nested deeper than 64 levels"),
      ("a: x\u{1}y\n", "1:5", "a character that no text has stands here"),
    ])
  func syntax(text: String, place: String, message: String) throws {
    let diagnostic = try #require(read(text).report.diagnostics.first)
    #expect("\(diagnostic.place.line):\(diagnostic.place.column)" == place)
    #expect(diagnostic.message == message)
    #expect(!diagnostic.help.isEmpty)
  }

  @Test("bytes that are not UTF-8, and files above 1 MiB, are refused")
  func bytes() {
    for (bytes, code) in [
      ([0x61, 0x3A, 0x20, 0xFF], DiagnosticCode.notText), ([0x61, 0x3A, 0x20, 0], .notText),
      (Array(repeating: 0x23, count: Document.sizeLimit + 1), .tooLarge),
    ] as [([UInt8], DiagnosticCode)] {
      let report = Report(ScriptFile(path: "flows/x.yaml", bytes: bytes))
      #expect(Document(report: report).section(as: "flow") == nil)
      #expect(report.diagnostics.map(\.code) == [code])
    }
  }

  @Test("of a long line what stands around the place is shown, with the caret below it")
  func longLine() throws {
    let (_, report) = read(String(repeating: "x", count: 5_000) + ": &a 1\n")
    let lines = try #require(report.diagnostics.first).description.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count < 500 })
    #expect(lines[1].hasPrefix("  ... xxx"))
    let caret = try #require(lines[2].firstIndex(of: "^"))
    #expect(lines[1][caret...] == ": &a 1")
  }

  @Test("no name of a file and no text of a script acts on the terminal that shows it")
  func controls() {
    let report = Report(ScriptFile(path: "flows/x.yaml", name: "a\u{1B}[31mb.yaml", text: "- \u{9B}31m\n"))
    #expect(Document(report: report).section(as: "flow") == nil)
    let shown = report.diagnostics.map(\.description).joined().unicodeScalars
    #expect(!shown.isEmpty && !shown.contains { ["\u{1B}", "\u{9B}"].contains($0) })
  }

  @Test("nesting beyond 64 levels is refused, however deep", arguments: [65, 900, 5_000, 200_000])
  func nesting(depth: Int) {
    let (section, report) = read(
      "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    #expect(section == nil)
    #expect(report.diagnostics.count == 1)
  }

  @Test("plain yes, no and 1:30 are text, and an ampersand or a star inside a text is one")
  func plainText() {
    let (section, report) = read(
      "a: no\nb: 1:30\nc: salt & pepper, R&D\nd: apolog* 2*3\ne: 'so &so'\nf: >-\n  this\n  &that\n")
    #expect(section?.text("a") == "no")
    #expect(section?.text("b") == "1:30")
    #expect(section?.text("c") == "salt & pepper, R&D")
    #expect(section?.text("d") == "apolog* 2*3")
    #expect(section?.text("e") == "so &so")
    #expect(section?.text("f") == "this &that")
    #expect(report.diagnostics.isEmpty)
  }
}
