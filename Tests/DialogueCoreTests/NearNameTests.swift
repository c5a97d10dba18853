import DialogueCore
import Testing

@Suite("Near names")
struct NearNameTests {
  private let names = ["review", "relay", "own", "clear-the-air", "apologise", "cond_apology"]

  @Test(
    "a name is near when a third of its letters is wrong, missing, one too many or swapped, the nearest first",
    arguments: [
      ("reveiw", ["review"]), ("relvay", ["relay"]), ("REVIEW", ["review"]), ("onw", ["own"]),
      ("relaw", ["relay"]), ("reviay", ["relay", "review"]), ("clear-the-fog", ["clear-the-air"]),
      ("cleer-the", ["clear-the-air"]), ("zzzz", []), ("", []), ("own", []),
    ])
  func near(name: String, near: [String]) {
    #expect(nearNames(to: name, among: names) == near)
    #expect(nearName(to: name, among: names) == near.first)
    #expect(didYouMean(name, among: names) == (near.first.map { "; did you mean '\($0)'?" } ?? ""))
  }

  @Test("nothing is near a text that is far longer than a name, which is found out at once")
  func endless() {
    #expect(nearNames(to: String(repeating: "review", count: 200_000), among: names).isEmpty)
    #expect(offer(for: String(repeating: "a-", count: 500_000), among: ["b"]) == "there is b")
  }

  @Test("the near names are offered, then those that hold it, at most three; all where none is near")
  func offers() {
    #expect(offer(for: "reviay", among: names) == "did you mean 'relay' or 'review'?")
    #expect(offer(for: "apolog", among: names) == "did you mean 'apologise' or 'cond_apology'?")
    #expect(offer(for: "zzzz", among: ["b", "a"]) == "there is a, b")
    #expect(offer(for: "serv", among: ["a"], or: ["serve"]) == "did you mean 'serve'?")
  }
}
