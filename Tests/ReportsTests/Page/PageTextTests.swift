import Testing

@testable import Reports

@Suite("Text on its way into a page")
struct PageTextTests {
  @Test(
    "what could hide, move or reorder becomes visible",
    arguments: [
      ("plain, ünïcode and 👩‍👩‍👧", "plain, ünïcode and 👩‍👩‍👧"),
      ("one\r\ntwo\rthree\u{2028}four", "one\ntwo\nthree\nfour"),
      ("a\u{0}b\u{1B}[31m", "a␀b␛[31m"), ("a\u{7F}b\u{9B}c", "a␡b\u{FFFD}c"), ("tab\there", "tab here"),
      ("evil \u{202E}txt\u{2066}", "evil \u{FFFD}txt\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"),
    ])
  func controls(text: String, shown: String) {
    #expect(PageText(text).renderText == shown)
  }

  @Test(
    "no sign of HTML forms one character with a neighbour, which an escape by characters would miss",
    arguments: ["\u{600}<script>", "<\u{301}b>", "\"\u{200D} onclick=x", "\u{0D4E}&", "'\u{FE0F}"])
  func clusters(text: String) {
    let signs: Set<Character> = ["<", ">", "&", "\"", "'"]
    let shown = PageText(text).renderText
    for character in shown where character.unicodeScalars.contains(where: { signs.contains(Character($0)) }) {
      #expect(signs.contains(character), "\(text.debugDescription)")
    }
  }

  @Test("a huge text is cut and says by how much")
  func length() {
    let shown = PageText(String(repeating: "x", count: 1_000_000)).renderText
    #expect(shown.hasSuffix("x … (996000 more characters)"))
  }
}

@Suite("The digest in a page's policy")
struct SHA256Tests {
  @Test(
    "the published examples",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func examples(text: String, digest: String) {
    #expect(SHA256.base64(of: text.utf8) == digest)
  }
}
