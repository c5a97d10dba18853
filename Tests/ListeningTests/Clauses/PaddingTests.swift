import DialogueCore
import Testing

@testable import Listening

@Suite("What is said around a thing")
struct PaddingTests {
  private let listener = Trial.listener([
    Trial.move(
      "it",
      [Cue(id: "ours", say: [Trial.pattern("^^ we lost it $$")], scopes: Cue.Scopes(hypothetical: .allow))])
  ])

  private func heard(_ text: String) -> [String] {
    listener.listen(text, in: ListeningContext()).moves.map(\.words)
  }

  @Test(
    "what adds nothing is read past, before a thing and behind it",
    arguments: [
      "I have to say we lost it.", "I have to say that we lost it.", "You rang, to be honest. We lost it.",
      "To be honest with you, we lost it.",
      "We lost it, to be honest.", "we lost it to be honest", "Well, to be honest, I have to say we lost it.",
      "You rang. To be honest we lost it. To be honest, sorry.",
    ])
  func readPast(text: String) { #expect(heard(text).map { $0.lowercased() } == ["we lost it"]) }

  @Test("what is quoted stands where it was typed")
  func range() {
    let moves = listener.listen("To be honest, we lost it.", in: ListeningContext()).moves
    #expect(moves.map(\.range) == [14..<24])
  }

  @Test("a question mark stays with what it asks")
  func questionMark() {
    let asks = Trial.listener([
      Trial.move("asks", [Cue(id: "asks", say: [Trial.pattern("it")], forms: [.closedQuestion])])
    ])
    let heard = asks.listen("To be honest, we lost it. It will come?", in: ListeningContext()).moves
    #expect(heard.map(\.words) == ["It will come"])
  }

  @Test(
    "what stands for itself is no padding",
    arguments: [
      "I have to say sorry.", "To be honest.",
      "I want to be honest with her.",
    ])
  func standsForItself(text: String) {
    let all = Trial.listener([
      Trial.move("all", [Cue(id: "all", say: [Trial.pattern("(have to say|be honest)")])])
    ])
    #expect(!all.listen(text, in: ListeningContext()).moves.isEmpty)
  }

  @Test("an I that is left out behind it is put back")
  func leftOut() {
    let ours = Trial.listener([Trial.move("ours", [Cue(id: "ours", say: [Trial.pattern("I forgot it")])])])
    #expect(!ours.listen("To be honest, forgot it.", in: ListeningContext()).moves.isEmpty)
  }

  @Test(
    "a name that is called and a no of its own begin no sentence",
    arguments: [
      ("Dana, we lost it.", true), ("Look, Dana, we lost it.", true), ("You rang. No, we lost it.", true),
      ("Well, no, we lost it.", true), ("The pump, we lost it.", false),
      ("You rang, Dana, we lost it.", false),
      ("Dana, who rang, we lost it.", false),
    ])
  func call(text: String, isHeard: Bool) { #expect(heard(text).isEmpty != isHeard) }

  @Test(
    "what only stresses is read past behind us and things, and told to somebody's face it counts",
    arguments: [
      ("I really forgot", true), ("it really forgot", true), ("you really forgot", false),
      ("I have really forgot", true), ("I did really really forgot", true), ("it had really forgot", false),
      ("you had really forgot", false), ("I never really forgot", false),
      ("I as you know forgot", true), ("I, as you know, forgot", true), ("I have, as you know, forgot", true),
      ("you, as you know, forgot", false), ("I. As you know, forgot", false),
    ])
  func stress(text: String, isHeard: Bool) {
    let past = Trial.listener([
      Trial.move("past", [Cue(id: "past", say: [Trial.pattern("(I|it|you) [have|had|did] forgot")])])
    ])
    #expect(past.listen(text, in: ListeningContext()).moves.isEmpty != isHeard)
  }
}
