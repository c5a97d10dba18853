import DialogueCore
import Testing

@testable import Listening

@Suite("Short forms that are words of their own as well")
struct ShortFormsTests {
  private func heard(_ text: String) -> [Range<Int>] {
    let cue = Cue(id: "will", say: [Trial.pattern("we will (ring|be) _")])
    return Trial.listener([Trial.move("next_step", [cue])]).listen(text, in: ListeningContext()).moves.map(
      \.range)
  }

  @Test(
    "are spelt out where a clause begins and the word behind them tells",
    arguments: [
      ("well ring you", 0..<13), ("it broke. well ring you", 10..<23),
      ("it broke but well be there", 13..<26),
    ])
  func spelledOut(text: String, place: Range<Int>) { #expect(heard(text) == [place]) }

  @Test(
    "and mean themselves elsewhere",
    arguments: [
      "well done you", "as well ring you", "well ring us", "it is well be there", "well, ring you",
      "get well be there",
    ])
  func themselves(text: String) { #expect(heard(text) == []) }

  @Test("what is asked behind them is asked still")
  func asked() {
    let closed = Cue(id: "closed", say: [], forms: [.closedQuestion])
    let heard = Trial.listener([Trial.move("ask_closed", [closed])])
      .listen("well ring you, is it there? Fine.", in: ListeningContext())
    #expect(heard.moves.map(\.words) == ["is it there"])
  }
}
