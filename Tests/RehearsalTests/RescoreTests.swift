import Coaching
import DialogueCore
import Rehearsal
import Testing
import Transcripts

@Suite("Scoring a transcript again")
struct RescoreTests {
  /// With a retry, and a second scorecard after going on.
  private func recorded(in folder: TemporaryFolder) throws -> Transcript {
    let session = try Shipped.session("apologize-sincerely", id: "run", in: folder.transcripts)
    _ = try session.say("I'm sorry if there was any confusion.")
    _ = try session.retry()
    _ = try session.say("I never placed the order, and I told you that I had. What has it cost you?")
    try session.close(session.rehearsed().debrief, ownVerdict: nil, learned: nil)
    _ = try session.say("That's on me, and I'm sorry.")
    _ = try session.leave()
    return try folder.transcripts.transcript(of: session.id)
  }

  @Test("today's rubric changes nothing in what it scored")
  func same() throws {
    let folder = try TemporaryFolder()
    let rescore = try Rescore(recorded(in: folder), on: Shipped.stage.get())
    #expect(rescore.recorded != nil)
    #expect(!rescore.changes)
    #expect(rescore.axes.isEmpty && rescore.turns.isEmpty)
  }

  @Test("without a recorded scorecard there is today's")
  func unscored() throws {
    let folder = try TemporaryFolder()
    let transcript = try recorded(in: folder)
    let events = transcript.events.filter { $0.type != "debrief" }
    let rescore = try Rescore(Transcript(header: transcript.header, events: events), on: Shipped.stage.get())
    #expect(rescore.recorded == nil && !rescore.changes && !rescore.today.axes.isEmpty)
  }

  @Test("a rule that weighs otherwise, and a criterion with other points, are named by turn")
  func changed() throws {
    let folder = try TemporaryFolder()
    let transcript = try recorded(in: folder)
    var library = try Shipped.stage.get().library
    library.rubric.version = "2"
    library.rubric.rules = library.rubric.rules.map { rule in
      rule.move == "own"
        ? MeterRule(
          id: rule.id, move: rule.move, when: rule.when, change: .init(trust: 1, heat: -1), why: "") : rule
    }
    library.rubric.criteria.removeAll { $0.id == "own.said" }
    let rescore = try Rescore(transcript, on: Stage(library: library, program: "test"))
    #expect(rescore.changes && rescore.today.rubric == "2")
    #expect(rescore.turns.map(\.turn) == [1])
    #expect(
      rescore.turns.first?.today.contains { $0.move == "own" && $0.change == .init(trust: 1, heat: -1) }
        == true)
    let own = try #require(rescore.axes.first { $0.axis == "own" })
    #expect(own.lost.map(\.rule).contains("own.said") && !own.gained.map(\.rule).contains("own.said"))
  }

  @Test("what the scripts no longer have is an error that names it")
  func gone() throws {
    let folder = try TemporaryFolder()
    let transcript = try recorded(in: folder)
    var library = try Shipped.stage.get().library
    library.flows["apologize-sincerely"] = nil
    #expect(throws: CastingError.unknownFlow("apologize-sincerely")) {
      try Rescore(transcript, on: Stage(library: library, program: "test"))
    }
  }
}
