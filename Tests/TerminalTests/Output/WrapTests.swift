import Testing

@testable import Terminal

@Suite("Wrapping")
struct WrapTests {
  @Test(
    "text is broken at spaces, at newlines, and inside what is too long",
    arguments: [
      ("", 5, [""]),
      ("one two three", 20, ["one two three"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one  two", 20, ["one  two"]),
      ("one\n\ntwo", 20, ["one", "", "two"]),
      ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
      ("aa abcdefgh", 4, ["aa", "abcd", "efgh"]),
      ("日本語です", 4, ["日本", "語で", "す"]),
      ("one ", 20, ["one"]),
    ])
  func breaking(text: String, width: Int, lines: [String]) {
    #expect(StyledText(text).wrapped(to: width).map(\.plain) == lines)
  }

  @Test("a look goes on over a line break and into the middle of a word")
  func looks() {
    let text = StyledText("so ") + StyledText("bold wo", .bold) + StyledText("rd end", .red)
    #expect(
      text.wrapped(to: 8) == [
        "so " + StyledText("bold", .bold), StyledText("wo", .bold) + StyledText("rd end", .red),
      ])
  }

  @Test("whatever the text, no line is wider than asked and no letter is lost", arguments: 1...40)
  func anyText(seed: Int) {
    let letters: [Character] = ["a", "b", "é", "日", "👍🏽", " ", " ", "\n", "\u{200B}", "-"]
    // A small generator of its own, so that a failure repeats.
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func draw(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let text = String((0..<draw(below: 200)).map { _ in letters[draw(below: letters.count)] })
    let width = 2 + draw(below: 20)
    let lines = StyledText(text).wrapped(to: width).map(\.plain)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }
}

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "a character takes the columns that a terminal gives it",
    arguments: [
      ("plain", 5), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("▲ ·", 3), ("👍", 2), ("👍🏽", 2),
      ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("\u{200B}", 0), ("e\u{301}\u{302}\u{303}", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }
}
