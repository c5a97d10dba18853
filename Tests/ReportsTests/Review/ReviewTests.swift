import DialogueCore
import Reports
import Testing
import Transcripts

@Suite("A review of several attempts")
struct ReviewTests {
  private let trial: Trial
  init() throws { trial = try Trial() }

  private func review(_ transcripts: [Transcript]) -> Review {
    var review = Review(library: trial.library)
    for transcript in transcripts { review.add(transcript) }
    return review
  }

  private let good: [Trial.Act] = [.says("I forgot it."), .says("what happened"), .says("thank you")]
  private let bad: [Trial.Act] = [.says("sign today"), .says("what happened"), .says("sign today")]

  @Test("attempts are in the order in which they were made, whatever order they come in")
  func order() throws {
    let review = review([
      try trial.transcript("c", day: 22, good), try trial.transcript("a", day: 20, bad),
      try trial.transcript("b", day: 21, bad),
    ])
    #expect(review.digests.map(\.session.text) == ["a", "b", "c"])
    #expect(review.attempts.map(\.header.session.text) == ["a", "b", "c"])
  }

  @Test("what changed is told against the same person's last attempt at the same flow")
  func change() throws {
    let review = review([
      try trial.transcript("a", day: 20, bad), try trial.transcript("b", rep: "Ana", day: 21, good),
      try trial.transcript("c", day: 22, good),
    ])
    let latest = review.attempts[2]
    let last = try #require(review.last(before: latest))
    #expect(last.session.text == "a")
    #expect(review.last(before: review.attempts[1]) == nil)
    let changes = latest.changes(since: last)
    #expect(changes.map(\.title) == ["Own", "Listen", "Trust at the end", "Heat at the end", "Turns"])
    let listen = try #require(changes.first { $0.title == "Listen" })
    #expect(listen.before == 60 && listen.now == 100 && listen.isBetter == true)
    #expect(changes.first { $0.title == "Heat at the end" }?.isBetter == true)
    #expect(changes.last?.isBetter == nil)
  }

  @Test("each axis tells its first, best and latest score, and the weakest is named")
  func trends() throws {
    let review = review([
      try trial.transcript("a", day: 20, bad), try trial.transcript("b", day: 21, good),
      try trial.transcript("c", day: 22, bad),
    ])
    let summary = try #require(review.summaries.first)
    let listen = try #require(summary.axes.first { $0.title == "Listen" })
    #expect([listen.first, listen.best, listen.last, listen.attempts] == [60, 100, 60, 3])
    #expect(summary.weakest?.title == "Own")
  }

  @Test("habits are counted over utterances and attempts, with the latest words")
  func habits() throws {
    let review = review([try trial.transcript("a", day: 20, bad), try trial.transcript("b", day: 21, bad)])
    let hurt = review.habits(.bad)
    #expect(hurt.map(\.title) == ["pressing"])
    #expect(hurt[0].times == 4 && hurt[0].attempts == 2)
    #expect(hurt[0].session.text == "b" && hurt[0].turn == 1)
  }

  @Test("whether a promise was kept is known only where a later rehearsal took it up")
  func promises() throws {
    let promise = "I forgot it. You have it by Friday noon."
    let first = try trial.transcript("a", day: 20, [.says(promise)])
    let text = try #require(review([first]).promises().first?.commitment.text)
    let later = try trial.transcript(
      "b", day: 27, carried: Carried(slots: ["done_1": .text(text)]), good)
    let promises = review([first, later]).promises()
    #expect(promises.count == 1)
    #expect(promises[0].later?.session.text == "b" && promises[0].later?.fate == "done")
    #expect(review([first]).promises()[0].later == nil)
  }

  @Test("of many attempts each person's latest is kept whole, and all are counted")
  func bounded() throws {
    let one = try (1...20).map {
      try trial.transcript("s\($0)", rep: $0 % 2 == 0 ? "Sam" : "Ana", day: $0, good)
    }
    let review = review(one)
    #expect(review.digests.count == 20)
    #expect(review.attempts.map(\.header.session.text) == ["s19", "s20"])
  }

  @Test("recordings in which nothing was said are counted and left out")
  func silent() throws {
    let review = review([try trial.transcript("a", []), try trial.transcript("b", day: 21, good)])
    #expect(review.digests.count == 1 && review.silent == 1)
  }
}
