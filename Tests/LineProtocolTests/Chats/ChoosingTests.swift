import JSON
import Testing

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
    "a bare number chooses behind the list and before anything was said, and is said to the customer elsewhere"
  )
  func number() throws {
    let session = try trial.open(["flow": "apologize-sincerely"])
    #expect(try flow(after: "2", in: session) == "broken-relationships")
    #expect(try flow(after: "1 2", in: session) == "apologize-sincerely")
    #expect(try flow(after: "I never placed the order.", in: session) == "apologize-sincerely")
    #expect(try flow(after: "2", in: session) == "apologize-sincerely")
    _ = try trial.say("/flow", in: session)
    #expect(try flow(after: "2", in: session) == "broken-relationships")
  }
}
