import DialogueCore
import Testing

@testable import Listening

@Suite("Scopes")
struct ScopeTests {
  @Test("a denial ends where somebody did something of their own")
  func denialEnds() {
    #expect(Trial.words("you lost a day", in: "I'm not going to argue you lost a day") == "you lost a day")
  }

  @Test(
    "a denial ends with its object, where we are said to do something else",
    arguments: [
      ("I never rang you we will mend it", true), ("I did not order it we will mend it", true),
      ("I never told you we will mend it", false),
    ])
  func denialEndsWithItsObject(text: String, heard: Bool) {
    let lists =
      Trial.lists.filter { $0.id != "holds_on" } + [
        Trial.list("holds_on", "that", "said", "told", "you", "it")
      ]
    let cue = Cue(id: "cue", say: [Trial.pattern("we will mend it")])
    let listener = Listener(
      moves: [Trial.move("it", [cue])], lists: lists, spelling: Trial.spelling, flags: [], topics: [])
    #expect((listener.listen(text, in: ListeningContext()).heard("it") != nil) == heard)
  }

  @Test(
    "a denial reaches what hangs on it",
    arguments: ["I never said you lost a day", "we did not know you lost a day"])
  func denialReaches(text: String) { #expect(Trial.words("you lost a day", in: text) == nil) }

  @Test("what is done if it happens is supposed no more, without a comma either")
  func afterIf() {
    #expect(Trial.words("I send it", in: "if it slips I send it") == "I send it")
    #expect(Trial.words("you get it", in: "if it slips you get it") == "you get it")
    #expect(Trial.words("I send", in: "if the part I send is late") == nil)
    #expect(Trial.words("I send", in: "if they know I send it") == nil)
  }

  @Test("a verb before its subject supposes, where something follows from it and nothing is asked")
  func supposedByOrder() {
    #expect(Trial.words("it hurt you", in: "should it hurt you, I am sorry") == nil)
    #expect(Trial.words("I am sorry", in: "should it hurt you, I am sorry") == "I am sorry")
    #expect(Trial.words("I send it", in: "should it slip I send it") == "I send it")
    #expect(Trial.words("it hurt", in: "should it hurt?") == "it hurt")
  }

  @Test("what we will do if they want it is no supposition")
  func consequent() {
    #expect(Trial.words("I will send it", in: "if you want I will send it") == "I will send it")
    #expect(Trial.words("I will send it", in: "if you know I will send it") == nil)
    #expect(Trial.words("I will send it", in: "if I will send it") == nil)
  }

  @Test("a text that stands in quotation marks from end to end quotes nobody")
  func quotation() {
    #expect(Trial.words("I lost it", in: "\"I lost it\"") == "I lost it")
    #expect(Trial.words("I lost it", in: "he wrote \"I lost it\"") == nil)
  }
}
