import Testing
import Transcripts

@Suite("Session ids")
struct SessionIDTests {
  @Test(
    "take letters, digits, dots, dashes and underscores",
    arguments: [
      "s", "sam-2026-11-21_a.1", "-", "_", "A..b", String(repeating: "x", count: 64),
      String(repeating: "x", count: 64) + ".r12",
    ])
  func good(text: String) throws {
    #expect(try SessionID(text).text == text)
  }

  @Test(
    "refuse everything that could be a path, hide a file or surprise a shell",
    arguments: [
      "", ".", "..", ".hidden", "a/b", "../a", "a\\b", "a b", "a\0", "a\n", "é", "a:b", "~", "$HOME", "a*",
      "\u{ff41}", String(repeating: "x", count: 65),
      String(repeating: "x", count: 65) + ".r2", String(repeating: "x", count: 62) + ".rx", ".r2",
    ])
  func bad(text: String) {
    let error = #expect(throws: TranscriptError.self) { try SessionID(text) }
    #expect(error?.code == .badSessionID(text))
  }

  @Test("number later rehearsals under a name, whatever its length", arguments: ["s", "a.r", "a.r2"])
  func rehearsals(text: String) throws {
    for name in [text, String(repeating: "x", count: 64)] {
      let session = try SessionID(name)
      #expect(try session.rehearsal(1) == session)
      #expect(try session.rehearsal(12).text == "\(name).r12")
      #expect(try session.rehearsal(12).first == session)
    }
    #expect(try SessionID("a.r2").first?.text == "a")
    for name in ["a", "a.r", "a.rx", "a.x2"] { #expect(try SessionID(name).first == nil) }
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
