import DialogueCore
import Testing

@testable import Listening

@Suite("What is quoted")
struct QuotationTests {
  @Test(
    "a match is carried to the ends of its clause where they are near, and no loose word is left at its end",
    arguments: [
      ("sorry", "I'm sorry, Marcus.", "I'm sorry"),
      ("(so|very) late", "it was so late but fine", "it was so late"),
      ("missed", "we missed it", "we missed it"),
      ("us", "Us. We missed it, and you know.", "Us. We missed it"),
      (
        "was us", "I will tell them, all of them, that it was us.",
        "I will tell them, all of them, that it was us"
      ),
    ])
  func quoted(say: String, text: String, words: String) throws {
    let listener = Trial.listener([Trial.move("it", [Cue(id: "c", say: [Trial.pattern(say)])])])
    let heard = try #require(listener.listen(text, in: ListeningContext()).heard("it"))
    #expect(heard.words == words)
    #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[heard.range])) == heard.words)
  }
}
