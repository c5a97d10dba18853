import DialogueCore
import Testing

@testable import Listening

@Suite("Why a move is not heard")
struct WhyNotTests {
  private static let blame = Trial.move("blame", [Cue(id: "yours", say: [Trial.pattern("your fault")])])
  private static let own = Trial.move(
    "own",
    [
      Cue(
        id: "my-fault", say: [Trial.pattern("(my|our) fault")],
        guards: [CueGuard(wanted: false, place: .after, patterns: [Trial.pattern("(though|if ..)")])]),
      Cue(id: "on-me", say: [Trial.pattern("on me")], strength: 2),
      Cue(id: "forgot", say: [Trial.pattern("(I|we) forgot the (order|delivery)")]),
      Cue(id: "against", say: [Trial.pattern("kidding")], strength: -3),
    ], to: [.customer, .coach], givesWayTo: GiveWay(sentence: ["blame"]))

  private func whyNot(_ text: String, with: Role = .customer) -> WhyNot {
    Trial.listener([Self.own, Self.blame]).whyNot(
      Self.own, text, in: ListeningContext(with: with), lists: Trial.lists, spelling: Trial.spelling)
  }

  @Test("a move that is heard after all says in which words")
  func heard() {
    #expect(whyNot("it was my fault").heard?.words == "it was my fault")
  }

  @Test("a cue that a guard stopped names the guard's place and the words that it found")
  func stopped() {
    let missing = whyNot("it was our fault though, I know")
    #expect(missing.heard == nil)
    #expect(missing.stopped.map(\.cue) == ["my-fault"])
    #expect(missing.stopped.map(\.by) == ["without"])
    #expect(missing.stopped.map(\.reason) == ["after has \"though\""])
  }

  @Test("a denied cue says that its words are denied")
  func denied() {
    #expect(whyNot("it is not my fault").stopped.map(\.reason) == ["the words are denied"])
  }

  @Test("strength that falls short is told of the threshold, with the cues that count")
  func short() {
    let missing = whyNot("this one is on me")
    #expect(missing.reached == 2)
    #expect(missing.threshold == 3)
    #expect(missing.fired == [Explanation.Fired(cue: "on-me", words: "on me", strength: 2)])
  }

  @Test("a cue that speaks against the move is among those that count")
  func against() {
    let missing = whyNot("my fault, only kidding")
    #expect(missing.reached == 0)
    #expect(missing.fired.map(\.cue) == ["my-fault", "against"])
  }

  @Test("the move that took its place is named")
  func gaveWay() {
    #expect(whyNot("my fault and your fault").gaveWayTo == ["blame"])
  }

  @Test("a hearer with whom it does not count is told with those with whom it does")
  func hearer() {
    let missing = whyNot("it was my fault", with: .manager)
    #expect(missing.heard == nil)
    #expect(missing.reached == 3)
    #expect(missing.countsWith == [.customer, .coach])
  }

  @Test("the nearest cue says which pieces of it are there and which are not")
  func nearest() throws {
    let near = try #require(whyNot("we forgot to send it").nearest.first)
    #expect(near.cue == "forgot")
    #expect(near.found == ["(i|we)", "forgot"])
    #expect(near.missing == ["the", "(order|delivery)"])
  }

  @Test("a cue of which only stop words are there is not near, nor is anything in an empty text")
  func far() {
    #expect(whyNot("we are here").nearest.isEmpty)
    #expect(whyNot("").nearest.isEmpty)
  }

  @Test("pieces that are too far apart say how far the pattern gets, and what does not follow")
  func reach() throws {
    let late = Trial.move(
      "late", [Cue(id: "two-days", say: [Trial.pattern("(I|we) ..2 friday ..1 or ..1 monday")])])
    let missing = Trial.listener([late]).whyNot(
      late, "I come on friday at nine or on monday", in: ListeningContext(), lists: Trial.lists,
      spelling: Trial.spelling)
    let near = try #require(missing.nearest.first)
    #expect(near.reach == NearCue.Reach(words: "I come on friday", next: "..1 or"))
  }

  @Test("pieces in another order are all found")
  func order() throws {
    let near = try #require(whyNot("the order we forgot").nearest.first)
    #expect(near.missing.isEmpty)
    #expect(near.reach == NearCue.Reach(words: "we forgot", next: "the"))
  }
}
