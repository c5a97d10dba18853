import Testing

@testable import Exports

@Suite("Names and addresses")
struct IdentityTests {
  @Test(
    "a digest is that of the standard, at every length of its padding",
    arguments: [
      (0, "da39a3ee5e6b4b0d3255bfef95601890afd80709"), (55, "cef734ba81a024479e09eb5a75b6ddae62e6abf1"),
      (56, "901305367c259952f4e7af8323f480d59f81335b"), (63, "0ddc4e0cccd9a12850deb5abb0853a4425559fec"),
      (64, "bb2fa3ee7afb9f54c6dfb5d021f14b1ffe40c163"), (119, "4300320394f7ee239bcdce7d3b8bcee173a0cd5c"),
      (120, "ceb2821639c4b6dcb10bce0e522ca2e608ce056d"), (1000, "c3efa690fa3fdd2e2526853eed670538ea127638"),
    ])
  func digest(count: Int, hexadecimal: String) {
    let digest = SHA1.digest(of: Array(repeating: UInt8(ascii: "x"), count: count))
    #expect(digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hexadecimal)
  }

  @Test("a name always has the UUID that other programs give it")
  func uuid() {
    #expect("\(NamedUUID("https://amends.invalid/sessions/a"))" == "b7c11fd7-0392-5e0d-bcb1-1da80bb84087")
  }

  @Test(
    "only an absolute web address is a home",
    arguments: [
      ("https://a.example/amends/", true), ("http://localhost:8080", true),
      ("https://schülerhilfe.example", true),
      ("urn:amends", false), ("https://", false), ("https:///x", false), ("a.example", false),
      ("https://a.example/?q=1", false), ("https://a.example/#x", false), ("https://a example", false),
      ("https://a.example/<x>", false), ("", false), ("javascript:alert(1)", false),
    ])
  func home(text: String, isTaken: Bool) {
    #expect((Home(text) != nil) == isTaken)
  }

  @Test("an address holds any text, and no slash at its end is doubled")
  func iri() {
    #expect(
      Home("https://a.example/")?.iri("flows", "ä /../<x>")
        == "https://a.example/flows/%C3%A4%20%2F..%2F%3Cx%3E")
  }
}
