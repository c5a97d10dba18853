import DialogueCore
import Reports
import Testing
import Transcripts

@Suite("Where a note stands")
struct NotePlaceTests {
  private let trial: Trial
  init() throws { trial = try Trial() }

  /// Events 1 opening, 2 and 3 the first utterance, 4 and 5 the second; notes from 6 on.
  private func attempt(_ notes: [Trial.Act]) throws -> Attempt {
    Attempt(
      try trial.transcript([.says("I forgot it."), .says("what happened")] + notes), library: trial.library)
  }

  @Test("a note is on the turn of its event, of the note that it answers, or of its number")
  func onTurns() throws {
    let attempt = try attempt([
      .note("on the words", ref: 4), .note("on the answer", ref: 3), .note("on a note", ref: 6),
      .note("by number", turn: 1, axis: "own", score: 60),
    ])
    #expect(attempt.turns[1].notes.map(\.text) == ["on the answer", "by number"])
    #expect(attempt.turns[2].notes.map(\.text) == ["on the words", "on a note"])
    let scored = try #require(attempt.turns[1].notes.last)
    #expect(scored.axis == "Own" && scored.score == 60 && scored.author == "lee")
    #expect(attempt.notes.isEmpty)
  }

  @Test("one about nothing, about something that is not there, or in a circle is about the whole")
  func onTheWhole() throws {
    let attempt = try attempt([
      .note("whole"), .note("nowhere", ref: 900), .note("a circle", ref: 9), .note("of two", ref: 8),
      .note("itself", ref: 10), .note("no such turn", turn: 77),
    ])
    #expect(
      attempt.notes.map(\.text) == ["whole", "nowhere", "a circle", "of two", "itself", "no such turn"])
  }
}
