import DialogueCore
import Testing

@testable import Listening

@Suite("Cues")
struct CueTests {
  private func cue(
    _ say: String, forms: Set<Form> = [], guards: [CueGuard] = [], scopes: Cue.Scopes = Cue.Scopes(),
    within: Cue.Reach = .sentence, agent: Cue.Agent? = nil, tense: Cue.Tense? = nil, echoes: Int = 0,
    words: ClosedRange<Int>? = nil, when: Condition = .always
  ) -> Cue {
    Cue(
      id: "c", say: [Trial.pattern(say)], forms: forms, within: within, agent: agent, tense: tense,
      guards: guards,
      scopes: scopes, echoes: echoes, words: words, when: when)
  }

  @Test(
    "denied, quoted, reported and supposed words do not count",
    arguments: [
      "I'm not here to sell", "Never here to sell.", "\"here to sell\" is his line", "‘here to sell’ he says",
      "He said I was here to sell", "I've said I'm here to sell", "if I were here to sell",
    ])
  func scopes(text: String) {
    #expect(Trial.words(cue("here to sell"), in: text) == nil)
  }

  @Test(
    "a scope ends where its clause does",
    arguments: [
      "I'm not rude, here to sell", "no wonder: here to sell", "not only here to sell",
      "if you like, here to sell",
      "He said hi. Here to sell.", "I am not rude but here to sell",
    ])
  func scopeEnds(text: String) {
    #expect(Trial.words(cue("here to sell"), in: text) != nil)
  }

  @Test("lead-ins with a clause of their own have the form of what they lead to")
  func leadIns() {
    let asks = cue("^ [so] have you", forms: [.closedQuestion])
    #expect(Trial.words(asks, in: "So, have you used it?") == "So, have you")
    #expect(Trial.words(cue("^ [so] have you", forms: [.command]), in: "So, have you used it?") == nil)
  }

  @Test("a word of the match itself does not count against it")
  func own() {
    #expect(Trial.words(cue("never placed"), in: "We never placed the order") == "never placed")
  }

  @Test("a gap does not pass over a denial, unless the cue allows it")
  func gaps() {
    #expect(Trial.words(cue("we .. refund"), in: "we will not refund") == nil)
    #expect(
      Trial.words(cue("we .. refund", scopes: Cue.Scopes(negated: .allow)), in: "we will not refund") != nil)
    #expect(
      Trial.words(cue("we .. refund", scopes: Cue.Scopes(negated: .require)), in: "we will not refund") != nil
    )
    #expect(
      Trial.words(cue("we .. refund", scopes: Cue.Scopes(negated: .require)), in: "we will refund") == nil)
  }

  @Test("guards look where they are told to")
  func guards() {
    func guarded(_ place: CueGuard.Place, _ pattern: String, wanted: Bool) -> Cue {
      cue("sorry", guards: [CueGuard(wanted: wanted, place: place, patterns: [Trial.pattern(pattern)])])
    }
    #expect(Trial.words(guarded(.after, "to bother", wanted: false), in: "sorry to bother you") == nil)
    #expect(Trial.words(guarded(.after, "to bother", wanted: false), in: "sorry, no bother") != nil)
    #expect(Trial.words(guarded(.before, "a", wanted: false), in: "a sorry state") == nil)
    #expect(Trial.words(guarded(.clause, "late", wanted: true), in: "sorry, it was late") == nil)
    #expect(Trial.words(guarded(.sentence, "late", wanted: true), in: "sorry, it was late") != nil)
    #expect(Trial.words(guarded(.text, "late", wanted: true), in: "sorry. It was late.") != nil)
    #expect(Trial.words(guarded(.earlier, "late", wanted: true), in: "sorry, late") == nil)
    #expect(Trial.words(guarded(.later, "late", wanted: true), in: "sorry, late") != nil)
    #expect(Trial.words(guarded(.next, "late", wanted: true), in: "sorry. Late. Again") != nil)
    #expect(Trial.words(guarded(.last, "late", wanted: true), in: "Late. Sorry.") != nil)
  }

  @Test("form, agent, tense, reach and length hold a match to its clause")
  func circumstances() {
    #expect(Trial.words(cue("late", forms: [.closedQuestion]), in: "was it late") == "late")
    #expect(Trial.words(cue("late", forms: [.closedQuestion]), in: "it was late") == nil)
    #expect(Trial.words(cue("late", agent: .you), in: "you were late") == "late")
    #expect(Trial.words(cue("late", agent: .you), in: "we were late") == nil)
    #expect(Trial.words(cue("late", tense: .past), in: "it was late") == "late")
    #expect(Trial.words(cue("late", tense: .past), in: "we bolted it late") == "late")
    #expect(Trial.words(cue("late", tense: .past), in: "you need it late") == nil)
    #expect(Trial.words(cue("late", tense: .future), in: "it will be late") == "late")
    #expect(Trial.words(cue("sorry late", within: .clause), in: "sorry, late") == nil)
    #expect(Trial.words(cue("late", words: 1...2), in: "it was late") == nil)
  }

  @Test("an echo is a content word of the counterpart, whatever its ending")
  func echoes() {
    let said = ListeningContext(said: ["Three deliveries were damaged."])
    #expect(Trial.words(cue("so", echoes: 2), in: "so the delivery was damaged", said) != nil)
    #expect(Trial.words(cue("so", echoes: 2), in: "so the weather was nice", said) == nil)
    #expect(Trial.words(cue("so the ~said"), in: "so the damage", said) == "so the damage")
  }

  @Test("conditions ask the conversation")
  func conditions() {
    let refused = Condition.said(Trial.pattern("not now"))
    #expect(
      Trial.words(cue("okay then", when: refused), in: "okay then", ListeningContext(said: ["Not now."]))
        != nil)
    #expect(
      Trial.words(cue("okay then", when: refused), in: "okay then", ListeningContext(said: ["Go on."])) == nil
    )
    let done = Condition.all([.done("own", times: 1), .not(.with(.coach))])
    #expect(Trial.words(cue("okay", when: done), in: "okay", ListeningContext(done: ["own": 1])) != nil)
    #expect(
      Trial.words(cue("okay", when: done), in: "okay", ListeningContext(with: .coach, done: ["own": 1]))
        == nil)
  }
}
