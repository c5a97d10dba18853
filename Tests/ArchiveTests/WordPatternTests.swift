import Testing

@testable import Archive

@Suite("Words to look for")
struct WordPatternTests {
  @Test(
    "whole words in a row are found in any case, whatever stands between them",
    arguments: [
      ("sorry if", "I'm Sorry, if that hurt", "Sorry, if"), ("sorry", "a SORRY state", "SORRY"),
      ("don't", "I don’t know", "don’t"), ("don’t", "I don't know", "don't"),
      ("apolog*", "I apologised twice", "apologised"), ("it", "sit with it", "it"),
      ("Übergabe", "die übergabe", "übergabe"), ("cafe\u{301}", "the café", "café"),
      ("20", "20% off", "20"), ("naïve", "how naïve, really", "naïve"), ("a b", "a a b", "a b"),
    ])
  func found(pattern: String, text: String, words: String) throws {
    let range = try #require(WordPattern(pattern)?.firstRange(in: text))
    #expect(text[range] == words)
  }

  @Test(
    "parts of words, and words in another order, are not",
    arguments: [
      ("if sorry", "sorry if"), ("sorry", "worrysorry"), ("fault", "default"), ("sorry if", "sorry. What if"),
      ("apolog", "apologise"), ("é", "e"), ("sorry", ""), ("k", "\u{212A}elvin"), ("b b", "b"),
    ])
  func notFound(pattern: String, text: String) throws {
    #expect(try #require(WordPattern(pattern)).firstRange(in: text) == nil)
  }

  @Test("there is no pattern without a word", arguments: ["", "  ", "...", "*", "—"])
  func empty(pattern: String) {
    #expect(WordPattern(pattern) == nil)
  }
}
