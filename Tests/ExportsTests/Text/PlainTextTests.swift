import Testing

@testable import Exports

@Suite("The lines of a text")
struct PlainTextTests {
  @Test("are those that hold anything, with nothing in them that acts")
  func lines() {
    #expect("  a \n\n \n b ".plainLines == ["a", "b"])
    #expect("a\r\nb\rc\u{2028}d\te".plainLine == "a b c d e")
    #expect("\u{1B}[2J\u{202E}x".plainLines == ["␛[2J\u{FFFD}x"])
  }
}
