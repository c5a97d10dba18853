import DialogueCore
import Testing

@testable import Listening

@Suite("Promises as a list of things to do")
struct PromiseWordsTests {
  /// Thursday 2026-11-26, 10:00.
  private static let clock = Moment(year: 2026, month: 11, day: 26, hour: 10)

  private func promises(_ text: String, promised: [Commitment] = []) -> [Commitment] {
    let cue = Cue(
      id: "will", say: [Trial.pattern("(will|rings|could|might)")],
      scopes: Cue.Scopes(negated: .allow, hypothetical: .allow))
    return Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: Self.clock, promised: promised)).commitments
  }

  private static func due(_ day: Int, _ hour: Int = 17) -> Moment {
    Moment(year: 2026, month: day < 20 ? 12 : 11, day: day, hour: hour)
  }

  @Test(
    "a day or an hour that is put right as it is said is the one to keep",
    arguments: [
      ("I will ring you Thursday, no, Friday at nine", 27, 9),
      ("I will ring you Tuesday at nine, no, Monday", 30, 9),
      ("I will bring it Tuesday, make that Monday", 30, 17),
      ("I will bring it Tuesday. No, sorry, Monday.", 30, 17),
      ("I will ring you tomorrow at nine, sorry, at ten", 27, 10),
      ("I will ring you Friday, no later than noon", 27, 12),
      ("Instead of Friday I will bring it Monday", 30, 17),
      ("I will have it with you for Monday by Friday noon", 27, 12),
    ])
  func corrected(text: String, day: Int, hour: Int) {
    #expect(promises(text).map(\.due) == [Self.due(day, hour)])
  }

  @Test("a promise that is changed later takes the place of the first")
  func changed() throws {
    let first = promises("I will ring you on Friday at nine")
    let second = promises("Actually, make that Monday.", promised: first)
    #expect(second.map(\.text) == ["I will ring you on Friday at nine, actually, make that Monday"])
    #expect(second.map(\.due) == [Self.due(30, 9)])
    #expect(second[0].replaces(try #require(first.first)))
    #expect(promises("Sorry, at ten.", promised: first).map(\.due) == [Self.due(27, 10)])
    #expect(promises("Sorry, at ten.").isEmpty)
    #expect(promises("No.", promised: first).isEmpty)
  }

  @Test("the Monday before is the one before what was promised first, or before the day behind it")
  func before() {
    #expect(
      promises("You will have it by the 14th and I will ring you the Monday before").map(\.due)
        == [Self.due(14), Self.due(7)])
    #expect(
      promises("You will have it by the 14th. I will ring you the day before.").map(\.due)
        == [Self.due(14), Self.due(13)])
    #expect(promises("I will ring you the Monday before the 14th").map(\.due) == [Self.due(7)])
    #expect(promises("I will ring you the Monday before").map(\.due) == [nil])
  }

  @Test("what holds from now on is due every time, and on no day")
  func standing() {
    let rule = promises("From now on two of us will release it by four")
    #expect(rule.map(\.recurs) == [true])
    #expect(rule.map(\.due) == [nil])
    #expect(promises("From now on I will ring you, first on Friday").map(\.due) == [Self.due(27)])
  }

  @Test(
    "what is thought of is no promise, nor is what was said of a day before",
    arguments: [
      ("I could ring you on Monday", []), ("We might ring you on Monday", []),
      ("You had it by Monday, I will ring you Tuesday", ["I will ring you Tuesday"]),
      ("The plant sent Friday, I will ring you Tuesday", ["I will ring you Tuesday"]),
    ])
  func nothing(text: String, texts: [String]) {
    #expect(promises(text).map(\.text) == texts)
  }

  @Test(
    "a promise is told without its reasons and what announces it",
    arguments: [
      ("I promise you that I will ring you on Friday", "I will ring you on Friday"),
      ("What I will do is ring you on Friday", "ring you on Friday"),
      ("I will ring you on Friday, because it was our fault", "I will ring you on Friday"),
      ("Because it was our fault, I will ring you on Friday", "I will ring you on Friday"),
      ("I will ring you on Friday and, because it was our fault", "I will ring you on Friday"),
      ("I will ring you on Friday, if that suits you", "I will ring you on Friday"),
    ])
  func trimmed(text: String, promise: String) {
    #expect(promises(text).map(\.text) == [promise])
  }

  @Test(
    "a colleague is the owner behind what they are, and before it",
    arguments: ["Our fitter Dave will ring you on Friday", "Dave, our fitter, will ring you on Friday"])
  func owner(text: String) {
    #expect(promises(text).map(\.owner) == ["Dave"])
    #expect(promises(text).map(\.text) == [text])
  }
}
