import Testing

@testable import Listening

@Suite("Adverbs in passing")
struct PassingAdverbsTests {
  @Test(
    "a pattern has room for one behind I and we, and behind what helps their verb",
    arguments: [
      ("(I|we) sent it", "I already sent it", true),
      ("~we sent it", "we still sent it", true),
      ("(I|we) have sent it", "we already have sent it", true),
      ("(I|we) have sent it", "we have already sent it", true),
      ("(I|we) [have] sent it", "I already sent it", true),
      ("(I have|we had) sent it", "I have already sent it", true),
      ("[so] (I|we) sent it", "so I already sent it", true),
      ("(I sent|we lost) it", "I already sent it", true),
      ("(I|we) sent it", "I already still sent it", false),
      ("(I|we) sent it", "I sent already it", false),
      ("(I|you) sent it", "you already sent it", false),
      ("(they|you) sent it", "they already sent it", false),
      ("have sent it", "I have already sent it", false),
    ])
  func room(pattern: String, text: String, isHeard: Bool) {
    #expect((Trial.words(pattern, in: text) != nil) == isHeard)
  }

  @Test(
    "and behind I and we room for have, where it names nothing else that helps the verb",
    arguments: [
      ("(I|we) sent it", "we have sent it", true), ("(I|we) sent it", "I've sent it", true),
      ("~we [so] sent it", "I've sent it", true), ("(I|we) did send it", "I have did send it", false),
      ("(I|we) did send it", "I did have send it", false), ("you sent it", "you have sent it", false),
    ])
  func have(pattern: String, text: String, isHeard: Bool) {
    #expect((Trial.words(pattern, in: text) != nil) == isHeard)
  }

  @Test(
    "a pattern that speaks of one itself says where it may stand",
    arguments: [
      ("(I|we) !already sent it", "I already sent it", false),
      ("(I|we) am !(so|still) lost", "I am still lost", false),
      ("(I|we) [still] sent it", "I already sent it", false),
      ("(I|we) ..1 sent it", "I already sent it", true),
    ])
  func named(pattern: String, text: String, isHeard: Bool) {
    #expect((Trial.words(pattern, in: text) != nil) == isHeard)
  }
}
