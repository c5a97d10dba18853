import Testing

@testable import Exports

@Suite("Text that acts on nothing")
struct PlainTextTests {
  @Test("line ends become one kind, and what acts instead of showing is marked")
  func plain() {
    #expect("a\r\nb\rc\u{2028}d\te".plain == "a\nb\nc\nd e")
    #expect("\u{1B}[2J\u{07}\u{9B}\u{202E}x\u{FEFF}".plain == "\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}x\u{FFFD}")
    #expect("  a \n\n \n b ".plainLines == ["a", "b"])
  }
}
