import DialogueCore
import Testing

@testable import Listening

@Suite("Forms")
struct FormTests {
  private func forms(_ text: String) -> [Form] {
    Trial.listener([]).explain(text, in: ListeningContext()).clauses.map(\.form)
  }

  @Test(
    "what, why and how ask openly, with and without a question mark",
    arguments: [
      "What happened?", "what happened", "okay so what changed", "why did it fail", "How did that feel",
      "what about you", "what made you think the pump was late", "walk me through it", "Tell me more.",
      "can you tell me what changed", "why was the number wrong", "how did that number get lost",
      "you rang on Friday how bad is it",
    ])
  func open(text: String) { #expect(forms(text).last == .openQuestion) }

  @Test(
    "yes or no, a choice or one fact is a closed question",
    arguments: [
      "did it arrive", "Is that right?", "how many rolls", "who signed it?", "what is the order number",
      "It came late, didn't it", "The second pallet came?", "when did it break",
      "any chance you could send it", "would 3 pallets do", "you still open to a call",
      "ok to ring you monday", "so how many how many pumps do you run",
      "it is cold there isn't it", "you do not have the pump do you", "isn't it late for that",
      "would mornings ring a bell", "who rang you about it",
    ])
  func closed(text: String) { #expect(forms(text).last == .closedQuestion) }

  @Test("what one undertakes in a rising voice is a statement")
  func risingVoice() {
    #expect(forms("I'll credit it by Friday?") == [.statement])
    #expect(forms("I will?") == [.closedQuestion])
    #expect(forms("I brought it on Friday?") == [.closedQuestion])
    #expect(forms("I brought it on Friday, okay?").first == .statement)
    #expect(forms("did you get it, okay?").first == .closedQuestion)
  }

  @Test(
    "a question word before its subject asks nothing",
    arguments: [
      "what I learned is this", "how the pump failed is plain", "I know what happened",
      "what happened next is that you rang twice", "what hurt us was the silence",
      "the reason is that I lost it",
      "What stung was hearing it from your driver", "what is odd is that they ring now",
      "would just ring", "my boss, who rang you",
    ])
  func statement(text: String) { #expect(forms(text).last == .statement) }

  @Test(
    "a subject that is left out makes no question",
    arguments: ["Is our fault", "Is my mistake", "Is a great pleasure. Thank you"])
  func subjectLeftOut(text: String) { #expect(forms(text).first == .statement) }

  @Test(
    "a noun behind the verb, and more behind it, still asks",
    arguments: ["is our order ready", "Is our fault?", "is a refund possible"])
  func nounBehindVerb(text: String) { #expect(forms(text).first == .closedQuestion) }

  @Test(
    "a verb without a subject commands", arguments: ["send it back", "Calm down.", "don't worry about it"])
  func command(text: String) { #expect(forms(text).last == .command) }

  @Test("sentences end without full stops where a question begins")
  func runOn() {
    #expect(forms("the pump never came to us what happened there") == [.statement, .openQuestion])
    #expect(forms("that was the wrong valve did you see it") == [.statement, .closedQuestion])
    #expect(forms("it came too late how long is it now") == [.statement, .closedQuestion])
  }

  @Test(
    "a question word that belongs to a noun or to a verb of telling begins nothing",
    arguments: [
      "the driver who has your pallets is near", "we are saying what's finished", "I will check what is left",
      "it was us who lost it",
    ])
  func embedded(text: String) { #expect(forms(text) == [.statement]) }

  @Test(
    "a verb behind its own subject begins no question",
    arguments: [
      "the driver did it again", "they all have that pump", "the old place is there",
      "I will ring you to say that the spare set is there",
      "the spare set isn't there", "the reason is it was nobody",
      "the old pump was sent where you weren't there", "I know the pump's there",
      "never again will I send it", "not once did you get it",
    ])
  func subjectBefore(text: String) { #expect(forms(text).last == .statement) }

  @Test(
    "a verb behind its helper begins no question",
    arguments: [
      "I'll never do that to you again", "you can also have it printed", "I will gladly do this for you",
    ])
  func helped(text: String) { #expect(forms(text) == [.statement]) }

  @Test(
    "behind what is told of ourselves, whole and not denied, a comma may stand for a full stop",
    arguments: [
      ("I lost the whole order, I will send you another", true),
      ("so I lost the order, what can I send", true),
      ("I will send it on friday, is that all right", true),
      ("I lost the whole order, I think", false),
      ("I did not get the order, I will look for it", false),
      ("you lost the whole order, I will send you another", false),
      ("if I lost the whole order, I will send you another", false),
      ("when he rang and I lost the order, I will say so", false),
      ("I lost it, I will send you another", false),
    ])
  func spliced(text: String, isSpliced: Bool) {
    let cue = Cue(id: "rest", say: [Trial.pattern("^^ (I will|what can|is that) .. $$")])
    let listener = Trial.listener([Trial.move("rest", [cue])])
    #expect(!listener.listen(text, in: ListeningContext()).moves.isEmpty == isSpliced)
  }

  @Test(
    "what is asked behind and or so is a sentence of its own",
    arguments: [
      ("the pump is gone so can you tell me more", [.statement, .openQuestion]),
      ("we lost the order so is that all right", [.statement, .closedQuestion]),
      ("did it come late and did you see it", [.closedQuestion]),
      ("I will give it to you and have it done", [.statement]),
      ("you lost the pump so do we", [.statement]),
    ] as [(String, [Form])])
  func joined(text: String, expected: [Form]) {
    #expect(Array(forms(text).prefix(expected.count)) == expected)
  }

  @Test("what is asked about may stand in front")
  func topicInFront() { #expect(forms("the invoice did you see it") == [.statement, .closedQuestion]) }

  @Test("a question word after a noun still asks when its subject follows")
  func unembedded() {
    #expect(forms("the driver never came who do I ring") == [.statement, .closedQuestion])
  }

  @Test(
    "without a comma, too, a clause ends where another subject begins one",
    arguments: [
      ("I did not I should send it", ["I did not", "I should send it"]),
      ("it was for us I know it", ["it was for us", "I know it"]),
      ("if it came late would you send it back", ["if it came late", "would you send it back"]),
      ("it was all for you what can I send", ["it was all for you", "what can I send"]),
      ("did you know it was late", ["did you know it was late"]),
      ("did we send you a pump that was late", ["did we send you a pump that was late"]),
      ("we sent you the pump that was late", ["we sent you the pump", "that was late"]),
    ])
  func runOnClauses(text: String, words: [String]) {
    #expect(Trial.listener([]).explain(text, in: ListeningContext()).clauses.map(\.words) == words)
  }

  @Test(
    "a semicolon ends a sentence, and a dash or dots do before what could stand by itself",
    arguments: [
      ("I never rang; sorry", 2), ("I never rang - the van was late", 2), ("I never rang... it was lost", 2),
      ("I never rang - did you see it", 2), ("I never rang \u{2014} you had no call", 2),
      ("I never rang - the whole day", 1), ("I never rang - sorry", 1), ("Well - it was lost", 1),
      ("One thing: it was lost", 1),
    ])
  func dashes(text: String, sentences: Int) {
    let count = Trial.listener([]).hearing(text, in: ListeningContext()) { $0.speech.sentences.count }
    #expect(count == sentences)
  }

  @Test("clauses are told by commas and by the words that join them")
  func clauses() {
    let clauses = Trial.listener([]).explain(
      "I'm sorry, it was late because we forgot and we know it", in: ListeningContext()
    ).clauses
    #expect(clauses.map(\.words) == ["I'm sorry", "it was late", "because we forgot", "and we know it"])
  }
}
