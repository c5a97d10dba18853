import DialogueCore
import Scripts
import Testing

@testable import ScriptTests

@Suite("Walking at random")
struct ExplorerTests {
  private let plans = [Stage.plan([Stage.turn("own"), Stage.turn("own")])]

  private func explore(_ states: [State], walks: Int = 60) -> Explorer.Report {
    var library = Stage.library
    library.flows["small"] = Stage.flow(states)
    return Explorer(library: library, plans: plans, listen: Stage.listen).explore("small", walks: walks)
  }

  @Test("a sound flow always ends, every state is reached, and the same seed gives the same walks")
  func sound() {
    let report = explore(Stage.flow.states)
    #expect(report.isSound)
    #expect(report.walks == 60)
    #expect(report.endings.values.reduce(0, +) == 60)
    #expect(report == explore(Stage.flow.states))
  }

  @Test("a state that no walk comes to is named")
  func unreached() {
    let report = explore(Stage.flow.states + [Stage.state("island", [])])
    #expect(report.unreached == ["island"])
    #expect(!report.isSound)
  }

  @Test("a flow without an end is found out after 60 turns")
  func endless() {
    let report = explore([Stage.state("hear", [])], walks: 3)
    #expect(report.endless == [1: "hear", 2: "hear", 3: "hear"])
    #expect(report.turns == 180)
  }

  @Test("a loop without an utterance is told with its seed")
  func fault() {
    let loop = Transition(
      id: "hear.1", always: true, when: .compare(.turn, .greaterOrEqual, 1), target: .state("hear"))
    #expect(explore([Stage.state("hear", [loop])], walks: 1).faults == [1: .endlessLoop(at: "hear")])
  }
}
