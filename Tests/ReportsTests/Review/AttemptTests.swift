import Coaching
import DialogueCore
import Testing
import Transcripts

@testable import Reports

@Suite("An attempt under review")
struct AttemptTests {
  private let trial: Trial
  init() throws { trial = try Trial() }

  private func attempt(flow: FlowID = "owning", _ acts: [Trial.Act]) throws -> Attempt {
    Attempt(try trial.transcript(flow: flow, acts), library: trial.library)
  }

  @Test(
    "a turn holds what was said, what was heard in it with its rule and reason, what it did, and the answer")
  func turn() throws {
    let attempt = try attempt([.says("I forgot it.")])
    #expect(attempt.turns.map(\.number) == [0, 1])
    let turn = attempt.turns[1]
    #expect(turn.said?.text == "I forgot it.")
    #expect(
      turn.moves == [
        Attempt.HeardMove(
          id: "own", title: "taking it as yours", words: "I forgot it", polarity: .good, rule: "own",
          change: Meters.Change(trust: 6, heat: -8), why: "you took it on yourself", gate: nil)
      ])
    #expect(turn.before == Meters(trust: 30, heat: 50) && turn.after == Meters(trust: 36, heat: 42))
    #expect(turn.speeches.map(\.name).contains("Ann"))
  }

  @Test("a good move that a gate kept from earning says why, and weighs nothing")
  func gate() throws {
    let own = try #require(
      try attempt([.says("I forgot it, sign today.")]).turns[1].moves.first { $0.id == "own" })
    #expect(own.gate == "the rest took it back")
    #expect(own.change == .none)
  }

  @Test("what was taken back stays to be read and counts for nothing")
  func retry() throws {
    let attempt = try attempt([.says("sign today"), .retry, .says("I forgot it.")])
    #expect(attempt.turns.map(\.isTakenBack) == [false, true, false])
    #expect(attempt.countedTurns.map(\.number) == [1])
    #expect(
      attempt.curve?.points.map(\.meters) == [Meters(trust: 30, heat: 50), Meters(trust: 36, heat: 42)])
  }

  @Test("hints, breaths and disputes stand with the turn before them")
  func happenings() throws {
    let turn = try attempt([.says("sign today"), .hint("Own it."), .pause, .dispute("I asked")]).turns[1]
    #expect(turn.happenings.count == 3)
    #expect(turn.happenings.first == .hint(level: 1, text: "Own it."))
    #expect(turn.happenings.last == .dispute(text: "I asked", move: "pressing"))
  }

  @Test("the turns that mattered are the largest falls and rises, and what was open and never came")
  func turningPoints() throws {
    let points = try attempt([.says("hello"), .says("sign today"), .says("I forgot it.")]).turningPoints
    #expect(points.map(\.kind) == [.missed, .fall, .rise])
    #expect(points.map(\.turn) == [1, 2, 3])
    #expect(points[0].why == "Ask something open.")
    #expect(points[1].change == Meters.Change(trust: -5, heat: 8))
    #expect(points[1].words == "sign today" && points[1].why == "you pushed")
  }

  @Test("without a recorded scorecard today's scripts score; a recorded one is shown as it was")
  func score() throws {
    let today = try attempt([.says("I forgot it."), .says("what happened")])
    #expect(today.score.source == .today)
    #expect(today.score.axes.map(\.score) == [100, 100])

    let debrief = TranscriptEvent.Debrief(
      rubric: "0", verdict: "partial", axes: [.init(axis: "own", score: 41, band: "emerging", turns: 2)],
      apology: 30, keep: "Mind own.", change: "Something that nobody says any more.", ownVerdict: "fine")
    let recorded = try attempt([.says("I forgot it."), .event(.debrief(debrief))])
    #expect(recorded.score.source == .recorded)
    #expect(recorded.score.verdict == "partial")
    #expect(recorded.score.axes.map(\.score) == [41])
    #expect(recorded.score.apology == 30)
    #expect(recorded.score.keep?.rule == "Mind own.")
    #expect(recorded.score.change?.rule == "Something that nobody says any more.")
    #expect(recorded.score.ownVerdict == "fine")
  }

  @Test("a scorecard counts no more once the rehearsal went on")
  func outdated() throws {
    let debrief = TranscriptEvent.Debrief(rubric: "1", verdict: "not yet", axes: [])
    let attempt = try attempt([.says("sign today"), .event(.debrief(debrief)), .retry, .says("I forgot it.")])
    #expect(attempt.score.source == .today)
  }

  @Test("where the flow is gone, what was recorded is shown, it is said, and nothing is counted anew")
  func gone() throws {
    let attempt = try attempt(flow: "long-forgotten", [.says("I forgot it."), .says("sign today")])
    #expect(attempt.flow == "long forgotten")
    #expect(attempt.score.source == .nobody && attempt.score.axes.isEmpty)
    #expect(attempt.measures == nil)
    #expect(attempt.lapses.count == 1)
    #expect(attempt.curve?.points.count == 3)
    #expect(attempt.turns[1].moves.first?.why == "you took it on yourself")
  }
}
