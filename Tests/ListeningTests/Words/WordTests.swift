import Testing

@testable import Listening

@Suite("Words")
struct WordTests {
  private func words(_ text: String) -> [String] {
    CollectedWord.read(text).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(
    "contractions are taken apart, curly or not",
    arguments: [
      ("don't", ["do", "not"]), ("I’m", ["i", "am"]), ("won't", ["will", "not"]), ("can't", ["can", "not"]),
      ("it's", ["it", "'s"]), ("we'd", ["we", "'d"]), ("let's", ["let", "us"]),
      ("shouldn't've", ["should", "not", "have"]),
      ("customers'", ["customers"]), ("o'clock", ["oclock"]),
    ])
  func contractions(text: String, parts: [String]) { #expect(words(text) == parts) }

  @Test(
    "spelling is evened out",
    arguments: [
      ("sooooo", "so"), ("organize", "organise"), ("apologizing", "apologising"), ("behaviour", "behavior"),
      ("four", "four"), ("size", "size"), ("STRASSE", "strasse"), ("É", "é"),
    ])
  func evenness(text: String, folded: String) { #expect(words(text) == [folded]) }

  @Test(
    "numbers are told apart",
    arguments: [
      ("1,200", Numeral.Kind.number), ("£40", .money), ("15k", .money), ("10%", .percent), ("9:30", .clock),
      ("9am", .clock), ("4th", .ordinal), ("€3.50", .money),
    ])
  func numerals(text: String, kind: Numeral.Kind) {
    #expect(CollectedWord.read(text).map(\.numeral) == [kind])
  }

  @Test(
    "a word has its regular and irregular forms",
    arguments: [
      ("send", "sent"), ("send", "sends"), ("stop", "stopped"), ("try", "tried"), ("make", "making"),
      ("fix", "fixes"),
      ("sent", "sending"), ("order", "orders"),
    ])
  func forms(word: String, form: String) {
    #expect(Inflection(["send": ["sent"]]).forms(of: word).contains(form))
  }
}
