import JSON
import Testing
import Transcripts

@Suite("Choosing in a chat")
struct ChoosingTests {
  private let trial: Trial

  init() throws { trial = try Trial() }

  private func flow(after text: String, in session: String) throws -> String? {
    try trial.say(text, in: session).result["_meta"]?["amends"]?["flow"]?.string
  }

  @Test("what is in a name or a title starts it, with a situation's number too")
  func byPart() throws {
    let session = try trial.open()
    #expect(try flow(after: "way forward 2", in: session) == "way-forward")
    #expect(try flow(after: "/flow worth rebuilding", in: session) == "worth-rebuilding")
  }

  @Test("the list is shown once, and not again for each word that names nothing")
  func list() throws {
    let session = try trial.open()
    let brief =
      "Which conversation would you like to rehearse? Type its number or its name; /flow lists them."
    #expect(try trial.say("hello there", in: session).text == "Coach: \(brief)")
    let near = try trial.say("fiwe-stepz", in: session).text
    #expect(near == "Coach: Did you mean five-steps?\n\n\(brief)")
    #expect(try trial.say("/flow", in: session).text.contains("1. Apologize sincerely"))
  }

  @Test("yes to the one name that was meant starts it")
  func meant() throws {
    let session = try trial.open()
    #expect(try trial.say("wqy-forwqrd", in: session).text.contains("Did you mean way-forward?"))
    #expect(try flow(after: "Yes please", in: session) == "way-forward")
  }

  @Test(
    "a situation's title starts it, alone or behind the conversation's name",
    arguments: [
      "A hundred and twenty guests in their coats", "marquee",
      "look back, a hundred and twenty guests in their coats",
      "/flow marquee-without-heaters",
    ])
  func byTitle(typed: String) throws {
    let session = try trial.open()
    let text = try trial.say(typed, in: session).text
    #expect(text.contains("Look back: A hundred and twenty guests in their coats"))
  }

  @Test(
    "a bare number is a situation before anything was said, a conversation behind the list, and else said to the customer"
  )
  func number() throws {
    let session = try trial.open(["flow": "apologize-sincerely"])
    #expect(try trial.say("2", in: session).text.contains("Situation 2 of"))
    #expect(try flow(after: "1 2", in: session) == "apologize-sincerely")
    #expect(try flow(after: "9", in: session) == "inherited-account")
    #expect(try flow(after: "I never placed the order.", in: session) == "inherited-account")
    #expect(try flow(after: "2", in: session) == "inherited-account")
    _ = try trial.say("/flow", in: session)
    #expect(try flow(after: "2", in: session) == "broken-relationships")
  }

  @Test("in a course a bare number is a part of it")
  func part() throws {
    let session = try trial.open(["flow": "five-steps"])
    #expect(try flow(after: "4", in: session) == "way-forward")
  }

  @Test("a figure that nothing in the list has is an answer")
  func figure() throws {
    let session = try trial.open(["flow": "worth-rebuilding"])
    #expect(try trial.say("6000", in: session).text.contains("6000"))
  }

  @Test(
    "without a flow the coach asks which, and a number or a name begins it",
    arguments: ["1", "apologize", "/flow 1"])
  func choosing(words: String) throws {
    let (_, answer, after) = try trial.call("session/new", ["cwd": "/w", "mcpServers": []])
    #expect(answer["result"]?["sessionId"] == "s-1")
    #expect(after.first?["params"]?["update"]?["sessionUpdate"] == "available_commands_update")
    #expect(Trial.text(of: after).hasPrefix("Coach: Which conversation"))
    #expect(Trial.text(of: after).contains("1. "))
    #expect(try trial.say("hello", in: "s-1").text.hasPrefix("Coach: Which conversation"))
    let begun = try trial.say(words, in: "s-1")
    #expect(begun.result["_meta"]?["amends"]?["flow"] == "apologize-sincerely")
    #expect(begun.text.contains("Marcus: "))
  }

  @Test(
    "a number that nothing has is asked about, however small or large",
    arguments: [
      "0", "-1", "-9223372036854775808", "1 -9223372036854775808", "15 -9223372036854775808", "1 0",
    ])
  func noSuchNumber(words: String) throws {
    try trial.open(["sessionId": "n"])
    #expect(try trial.say(words, in: "n").text.hasPrefix("Coach: "))
    #expect(try trial.folder.names().isEmpty)
  }

  @Test(
    "a name that nothing has is told with what is near it; a greeting gets the question alone",
    arguments: [
      ("/flow nonsense", "Coach: There is no conversation called \"nonsense\"."),
      ("/flow apologise-syncerely", "Coach: Did you mean apologize-sincerely?"),
      ("hello", "Coach: Which conversation"),
    ])
  func noSuchName(words: String, answer: String) throws {
    try trial.open(["sessionId": "n"])
    #expect(try trial.say(words, in: "n").text.hasPrefix(answer))
  }
}
