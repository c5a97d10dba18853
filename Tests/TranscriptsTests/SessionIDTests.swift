import Testing
import Transcripts

@Suite("Session ids")
struct SessionIDTests {
  @Test(
    "take letters, digits, dots, dashes and underscores",
    arguments: ["s", "sam-2026-11-21_a.1", "-", "_", "A..b", String(repeating: "x", count: 64)])
  func good(text: String) throws {
    #expect(try SessionID(text).text == text)
  }

  @Test(
    "refuse everything that could be a path, hide a file or surprise a shell",
    arguments: [
      "", ".", "..", ".hidden", "a/b", "../a", "a\\b", "a b", "a\0", "a\n", "é", "a:b", "~", "$HOME", "a*",
      "\u{ff41}", String(repeating: "x", count: 65),
    ])
  func bad(text: String) {
    let error = #expect(throws: TranscriptError.self) { try SessionID(text) }
    #expect(error?.code == .badSessionID(text))
  }

  @Test("are refused in words that say what to use, with control characters made visible")
  func message() {
    let error = #expect(throws: TranscriptError.self) { try SessionID("a\u{1b}[2J/b") }
    #expect(
      error?.description
        == #""a\u{1B}[2J/b" cannot name a session; use 1 to 64 letters, digits, dots, dashes and underscores, and no dot first"#
    )
  }
}
