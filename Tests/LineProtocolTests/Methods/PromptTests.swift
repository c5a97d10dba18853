import JSON
import LineProtocol
import Testing
import Transcripts

@Suite("Prompts over the protocol")
struct PromptTests {
  @Test("a prompt's answer says who spoke and what it did")
  func prompt() throws {
    let trial = try Trial()
    let session = try trial.open(["flow": "apologize-sincerely", "sessionId": "mine", "rep": "Sam"])
    #expect(session == "mine")
    let (before, answer, _) = try trial.call(
      "session/prompt",
      [
        "sessionId": "mine",
        "prompt": [["type": "text", "text": "I never placed the order, and I told you that I had."]],
      ])
    let speakers = before.compactMap { $0["params"]?["update"]?["_meta"]?["amends"]?["speaker"]?.string }
    #expect(speakers.contains("customer"))
    #expect(Trial.text(of: before).contains("Marcus: "))
    #expect(answer["result"]?["stopReason"] == "end_turn")
    let told = try #require(answer["result"]?["_meta"]?["amends"])
    #expect(told["turn"] == 1)
    let own = try #require(told["moves"]?.array?.first { $0["move"] == "own" })
    #expect(own["start"]?.int != nil && own["end"]?.int != nil && own["words"]?.string != nil)
    #expect(told["rules"]?.array?.isEmpty == false)
    #expect(told["meters"]?["trust"]?.int != nil && told["change"]?["trust"]?.int != nil)
    #expect(told["ending"] == .null)
  }

  @Test("after the end the coach goes on, through verdict and debrief to the next rehearsal")
  func ending() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "e"])
    _ = try trial.say("I never placed the order, and I told you that I had.", in: "e")
    let ended = try trial.say("/end", in: "e")
    #expect(ended.text.contains("How do you think it went?"))
    #expect(ended.result["_meta"]?["amends"]?["ending"]?["kind"]?.string != nil)
    #expect(try trial.say("Too short.", in: "e").text.contains("What did you learn?"))
    let thanked = try trial.say("To ask.", in: "e").text
    #expect(thanked.contains("Thank you") && thanked.contains("/flow begins another"))
    #expect(try trial.say("hello?", in: "e").text.hasPrefix("Coach: "))
    #expect(try trial.say("/debrief", in: "e").text.hasPrefix("Coach: "))
    let next = try trial.say("/flow clear-the-air", in: "e").result
    #expect(next["_meta"]?["amends"]?["flow"] == "clear-the-air")
    #expect(try trial.folder.sessions().entries.map(\.session.text).sorted() == ["e", "e.r2"])
    #expect(try trial.call("session/list", [:]).answer["result"]?["sessions"]?.array?.count == 1)
  }

  @Test("once it is over a command's name alone will do; before, it is said to the customer")
  func bareCommands() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "b"])
    #expect(try trial.say("stop", in: "b").result["_meta"]?["amends"]?["turn"] == 1)
    _ = try trial.say("/end", in: "b")
    #expect(try trial.say("Stop.", in: "b").text.contains("What did you learn?"))
    let over = try trial.say("stop", in: "b").text
    #expect(!over.contains("Thank you") && over.contains("/again starts over"))
    let again = try trial.say("again", in: "b")
    #expect(again.result["_meta"]?["amends"]?["flow"] == "apologize-sincerely")
    #expect(again.text.contains("Marcus: "))
  }

  @Test(
    "every command is answered by the coach",
    arguments: [
      "/hint", "/retry", "/why", "/score", "/plan", "/brief", "/help", "/dispute no", "/hlep", "/debrief",
      "/flow",
    ])
  func commands(typed: String) throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "c"])
    for _ in 0..<2 {
      let said = try trial.say(typed, in: "c")
      #expect(said.text.hasPrefix("Coach: "))
      #expect(said.result["stopReason"] == "end_turn")
      _ = try trial.say("That's on me, and I'm sorry.", in: "c")
    }
  }

  @Test("long words come back in lines that every client reads")
  func longWords() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "w"])
    let words = String(repeating: "I'm sorry \u{1}🙏 that it was late. ", count: 1700)
    _ = try trial.say(words, in: "w")
    let (before, _, _) = try trial.call("session/load", ["sessionId": "w", "cwd": "/", "mcpServers": []])
    #expect(Trial.text(of: before).contains(words))
  }
}
