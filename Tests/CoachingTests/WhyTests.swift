import Coaching
import DialogueCore
import Testing

@Suite("Why a reaction came")
struct WhyTests {
  private func why(of moves: MoveID..., flags: [FlagID] = [], trial: Trial = Trial()) throws -> Why {
    let heard = moves.flatMap { Utterance.making($0).moves }
    let said = Utterance(text: moves.map(\.text).joined(separator: " "), moves: heard, flags: flags)
    let rehearsed = try trial.rehearse(said)
    return Why(try #require(rehearsed.turns.first), library: rehearsed.library, near: [])
  }

  @Test("each move is told with its title, its rule and the reason of that")
  func reasons() throws {
    let reason = try #require(try why(of: "own").reasons.first)
    #expect(reason.title == "title of own" && reason.rule?.rule == "own.first" && reason.why == "owned")
    #expect(reason.gate == nil)
  }

  @Test("a flag is told with why it matters; one that the scripts no longer have without")
  func flags() throws {
    var trial = Trial()
    trial.flags = [FlagRule(flag: "undone", title: "taken back", when: .always, why: "It undoes itself.")]
    let flags = try why(of: "own", flags: ["undone", "gone_by"], trial: trial).flags
    #expect(flags.map(\.title) == ["taken back", "gone by"])
    #expect(flags.map(\.why) == ["It undoes itself.", nil])
  }

  @Test("what a flow charges on top of the rules is told apart")
  func extras() throws {
    var trial = Trial()
    trial.ways = [Transition(id: "hear.0", hear: ["own"], actions: [.change(.heat, 3)])]
    let why = try why(of: "own", trial: trial)
    #expect(why.extras.map(\.place) == ["hear.0"] && why.extras.map(\.change.heat) == [3])
    #expect(why.moved?.rules.count == 2)
  }
}
