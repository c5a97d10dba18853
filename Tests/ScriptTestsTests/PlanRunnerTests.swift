import DialogueCore
import Scripts
import Testing

@testable import ScriptTests

@Suite("Playing a plan")
struct PlanRunnerTests {
  private let runner = PlanRunner(library: Stage.library, listen: Stage.listen)

  @Test("a plan that comes about as it says has no failures")
  func holds() {
    let plan = Stage.plan(
      [
        Stage.turn("press", moves: ["press"], state: "hear", answer: "push me"),
        Stage.turn("own", moves: ["own"], not: ["press"], state: "mend", heat: .init(.lessOrEqual, 59)),
        Stage.turn("own"),
      ], ending: "accepted")
    #expect(runner.run(plan) == [])
  }

  @Test("everything that went otherwise is told, with its place and what was heard instead")
  func fails() {
    let plan = Stage.plan(
      [
        Stage.turn("press", moves: ["own"], not: ["press"], state: "mend", answer: "thank you", line: 4),
        Stage.turn("own", heat: .init(.less, 10), line: 5),
      ], ending: "accepted")
    #expect(
      runner.run(plan).map(\.description) == [
        "small.plan.yaml:4:1: turn 1: 'own' is not heard; heard: press",
        "small.plan.yaml:4:1: turn 1: 'press' must not be heard, and is, in \"press\"",
        "small.plan.yaml:4:1: turn 1: expected the state 'mend', it is 'hear'; heard: press",
        "small.plan.yaml:4:1: turn 1: expected \"thank you\" in the answer, it is \"Do not push me.\"",
        "small.plan.yaml:5:1: turn 2: expected heat < 10, it is 59",
        "small.plan.yaml:1:1: at the end: expected the ending 'accepted', it is not over: it stands in the state 'mend'",
      ])
  }

  @Test("each turn is told with what was heard, where it led and what was answered")
  func turns() {
    let plan = Stage.plan([Stage.turn("press"), Stage.turn("own"), Stage.turn("own")])
    let turns = runner.play(plan).turns.map(\.description)
    #expect(turns.count == 3)
    #expect(turns[0].hasPrefix("turn 1 \"press\" [press] -> hear, trust "))
    #expect(turns[0].hasSuffix(": \"Do not push me.\""))
    #expect(turns[1].hasPrefix("turn 2 \"own\" [own] -> mend, trust "))
    #expect(turns[2].hasPrefix("turn 3 \"own\" [own] -> end accepted, trust "))
  }

  @Test("what is said after the end is a failure, and so is a cast that does not fit")
  func overAndUnfit() {
    let over = Stage.plan([Stage.turn("own"), Stage.turn("own"), Stage.turn("own", line: 9)])
    #expect(runner.run(over).map(\.reason) == [.alreadyOver("accepted")])
    #expect(
      runner.run(Stage.plan([], scenario: "nowhere")).map(\.reason) == [.casting(.unknownScenario("nowhere"))]
    )
  }

  @Test("what the scripts lack, and what goes wrong in them, is told in words")
  func words() {
    let reasons: [PlanFailure.Reason] = [
      .casting(.unknownScenario("nowhere")), .casting(.unfitting("pump", "small")),
      .fault(.endlessLoop(at: "hear")),
    ]
    #expect(
      reasons.map(\.description) == [
        "cannot be played: the scripts do not have the scenario 'nowhere'",
        "cannot be played: the scenario 'pump' does not belong to 'small'",
        "the scripts fault: ways that wait for no utterance lead on and on, in the state 'hear'",
      ])
  }
}
