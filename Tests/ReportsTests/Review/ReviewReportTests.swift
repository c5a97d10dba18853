import DialogueCore
import Reports
import Testing

@Suite("A review as a document")
struct ReviewReportTests {
  private let trial: Trial
  init() throws { trial = try Trial() }

  @Test("one attempt: what changed, the turns that mattered, the axes, what to change, notes")
  func one() throws {
    var review = Review(library: trial.library)
    review.add(
      try trial.transcript(
        "b", day: 21,
        [
          .says("I forgot it."), .says("sign today"), .dispute("I did not push"),
          .note("He was in a hurry.", turn: 2, axis: "listen", score: 10),
        ]))
    review.compare(with: try trial.transcript("a", day: 20, [.says("sign today"), .says("I forgot it.")]))
    let text = ReviewReport(review).document.text
    #expect(text.contains("Owning it · Something late"))
    #expect(text.contains("Since the last time, Fri 20 Nov 2026"))
    #expect(text.contains("Own: 100, as before"))
    #expect(text.contains("turn 2: trust −5, heat +8, \"sign today\"  you pushed"))
    #expect(text.contains("Change: Mind press."))
    #expect(text.contains("turn 2: lee, He was in a hurry.  Listen 10"))
    #expect(text.contains("turn 2: Sam, contested \"pressing\": I did not push"))
  }

  @Test("several: an attempt a line, who needs what, what comes again")
  func several() throws {
    var review = Review(library: trial.library)
    review.add(try trial.transcript("a", rep: "Ana", day: 20, [.says("sign today"), .says("I forgot it.")]))
    review.add(try trial.transcript("b", day: 21, [.says("I forgot it."), .says("what happened")]))
    review.skip("x.jsonl: is no transcript")
    let text = ReviewReport(review).document.text
    #expect(text.contains("2 attempts\nFri 20 Nov 2026: Ana, unfinished, Owning it  trust"))
    #expect(text.contains("Who needs what\nAna: 1 attempt, weakest: "))
    #expect(text.contains("What hurt most often\npressing: once, \"sign today\"  a, turn 1"))
    #expect(text.contains("x.jsonl: is no transcript"))
  }

  @Test("nothing to review says so")
  func nothing() {
    #expect(
      ReviewReport(Review(library: trial.library)).document.text == "There is no rehearsal to review yet.\n")
  }
}
