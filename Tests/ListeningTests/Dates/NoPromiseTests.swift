import DialogueCore
import Testing

@testable import Listening

@Suite("What is said like a promise, and is none")
struct NoPromiseTests {
  /// Wednesday 2026-11-25, 10:00.
  private static let clock = Moment(year: 2026, month: 11, day: 25, hour: 10)

  private func promises(_ text: String) -> [String] {
    let cue = Cue(
      id: "will", say: [Trial.pattern("(will|can|sent|had)")], scopes: Cue.Scopes(negated: .allow))
    return Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: Self.clock)).commitments.map(\.text)
  }

  @Test(
    "a day on which it will not be, and one that is over, is not promised",
    arguments: [
      ("I can not do Monday, but I will come on Tuesday", ["I will come on Tuesday"]),
      ("Monday I can not, but I will come on Tuesday", ["I will come on Tuesday"]),
      ("It will not come on Monday", []),
      ("I will come on Friday, and we had it on Monday", ["I will come on Friday"]),
      ("I will come on Friday and I sent it on Monday", ["I will come on Friday"]),
      ("I can not take a third off, but I will come on Tuesday", ["I will come on Tuesday"]),
    ])
  func nothing(text: String, promised: [String]) {
    #expect(promises(text) == promised)
  }

  @Test(
    "a limit that is denied is a day to hold to, and a vow without a day is a promise",
    arguments: [
      "It will not take longer than Monday", "I will not come before Monday", "I will not do it again",
    ])
  func limits(text: String) {
    #expect(promises(text) == [text])
  }

  @Test("to one of us, what one can do is no promise until it has a day")
  func may() {
    let cue = Cue(id: "can", say: [Trial.pattern("can")])
    let listener = Trial.listener([Trial.move("next_step", [cue], to: [.coach, .customer], commits: true)])
    func count(_ text: String, with: Role) -> Int {
      listener.listen(text, in: ListeningContext(with: with, clock: Self.clock)).commitments.count
    }
    #expect(count("I can send the lorry", with: .coach) == 0)
    #expect(count("I can send the lorry on Friday", with: .coach) == 1)
    #expect(count("I can send the lorry", with: .customer) == 1)
  }
}
