import DialogueCore
import Testing

@testable import Listening

@Suite("Explanations")
struct ExplanationTests {
  private func reasons(_ cue: Cue, _ text: String) -> [String] {
    Trial.listener([Trial.move("it", [cue])]).explain(text, in: ListeningContext()).stopped.map(\.reason)
  }

  private func cue(
    _ say: String, forms: Set<Form> = [], agent: Cue.Agent? = nil, guards: [CueGuard] = [],
    words: ClosedRange<Int>? = nil
  ) -> Cue {
    Cue(id: "it", say: [Trial.pattern(say)], forms: forms, agent: agent, guards: guards, words: words)
  }

  @Test("a stopped cue says what it wants and what stands in its way")
  func reasons() {
    #expect(
      reasons(cue("the order", forms: [.openQuestion]), "you sent the order")
        == ["the clause is a statement, not open_question"])
    #expect(reasons(cue("sent", agent: .us), "you sent it") == ["the subject is not us"])
    #expect(reasons(cue("sent", words: 5...9), "you sent it") == ["the sentence has 3 words"])
  }

  @Test(
    "a guard that forbids shows the fewest words that it found",
    arguments: [
      (CueGuard.Place.before, "before has \"he\""), (.sentence, "sentence has \"he\""),
      (.earlier, "earlier has \"he\""), (.text, "text has \"he\""), (.clause, "clause has \"he\""),
    ])
  func forbidden(place: CueGuard.Place, reason: String) {
    let without = CueGuard(wanted: false, place: place, patterns: [Trial.pattern("(she|he)")])
    #expect(reasons(cue("sent", guards: [without]), "in the end he sent it") == [reason])
  }

  @Test("a guard that is wanted and missing shows its patterns")
  func wanted() {
    let with = CueGuard(wanted: true, place: .later, patterns: [Trial.pattern("(today|now)")])
    #expect(reasons(cue("sent", guards: [with]), "you sent it") == ["later lacks \"(today|now)\""])
  }

  @Test("a cue that was stopped twice in the same way is told once")
  func once() {
    let cue = Cue(id: "it", say: [Trial.pattern("sent"), Trial.pattern("sent [it]")], agent: .us)
    #expect(reasons(cue, "you sent").count == 1)
  }

  @Test("what gave way names what took its place")
  func gaveWay() {
    let listener = Trial.listener([
      Trial.move("sorry", [cue("sorry")], givesWayTo: GiveWay(clause: ["blame"])),
      Trial.move("blame", [cue("your fault")]),
    ])
    let explained = listener.explain("sorry about your fault", in: ListeningContext())
    #expect(explained.near.map(\.reason) == ["gave way to blame"])
  }

  @Test("the weight of a cue is told by its move, and nil for one that is not there")
  func weight() {
    let listener = Trial.listener([Trial.move("it", [Cue(id: "a", say: [Trial.pattern("x")], strength: 2)])])
    #expect(listener.strength(of: "a", in: "it") == 2)
    #expect(listener.strength(of: "b", in: "it") == nil)
  }
}
