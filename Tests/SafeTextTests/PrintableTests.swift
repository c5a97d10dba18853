import SafeText
import Testing

@Suite("Text that is shown")
struct PrintableTests {
  // A loop, not arguments: the test runner would print those as they are.
  @Test("holds nothing that acts")
  func printable() {
    let table = [
      ("plain\nlines", "plain\nlines"),
      ("\u{1B}[2Jgone", "␛[2Jgone"),
      ("bell\u{7}\u{7F}\u{0}", "bell␇␡␀"),
      ("a\tb\r\nc\rd", "a b\nc\nd"),
      ("\u{9B}31m", "\u{FFFD}31m"),
      ("pay\u{202E}100\u{2066}", "pay\u{FFFD}100\u{FFFD}"),
      ("one\u{2028}two\u{85}three\u{B}\u{C}", "one\ntwo\nthree\n\n"),
      ("\u{FEFF}\u{FFFE}", "\u{FFFD}\u{FFFD}"),
      ("é 日本 👩‍👩‍👧 \u{200F}عربي", "é 日本 👩‍👩‍👧 \u{200F}عربي"),
    ]
    for (raw, shown) in table { #expect(raw.printable == shown) }
  }

  @Test("stands on one line with a blank for each end of one")
  func onOneLine() {
    #expect("one\r\ntwo\n\nthree".onOneLine == "one two three")
    #expect(" before\u{2028}\u{1B}after ".onOneLine == " before ␛after ")
  }

  @Test("stays as it is shown when it is made printable again")
  func again() {
    for value in (0 as UInt32)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = "a\(scalar)b".printable
      #expect(once.printable == once)
    }
  }

  @Test("repeats a name on one line and shortly, though one character of it be endless")
  func names() {
    #expect("a\nb\u{202E}c".asName == "a b\u{FFFD}c")
    #expect("e\(String(repeating: "\u{301}", count: 5000))".asName.unicodeScalars.count == 80)
  }
}
