import JSON
import LineProtocol
import Testing
import Transcripts

@Suite("Methods of ours")
struct OurMethodTests {
  @Test("a record is read a page at a time, without gaps")
  func transcript() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "t"])
    let words = "What has it cost you?" + String(repeating: " So.", count: 1000)
    for _ in 0..<10 { _ = try trial.say(words, in: "t") }
    var seqs: [Int] = []
    var pages = 0
    var from: JSONValue = 0
    while !from.isNull {
      let result = try #require(
        try trial.call("_amends/transcript", ["sessionId": "t", "from": from]).answer["result"])
      seqs += (result["events"]?.array ?? []).compactMap { $0["seq"]?.int }
      pages += 1
      from = result["next"] ?? nil
    }
    let recorded = try trial.folder.transcript(of: SessionID("t")).events.count
    #expect(seqs == Array(0...recorded))
    #expect(pages > 1)
  }

  @Test("an assessment gives no help, and its debrief when it is over")
  func assessment() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "a", "mode": "assessment"])
    _ = try trial.say("What has it cost you?", in: "a")
    func code(_ method: String) throws -> JSONValue? {
      try trial.call(method, ["sessionId": "a"]).answer["error"]?["code"]
    }
    #expect(try ["_amends/hint", "_amends/retry", "_amends/debrief"].map(code) == [1002, 1002, 1002])
    _ = try trial.say("/end", in: "a")
    #expect(try code("_amends/debrief") == nil)
  }

  @Test("what is listened to outside a rehearsal follows its context")
  func listening() throws {
    let trial = try Trial()
    func moves(_ params: JSONValue) throws -> [String] {
      let moves = try trial.call("_amends/listen", params).answer["result"]?["moves"]?.array ?? []
      return moves.compactMap { $0["move"]?.string }
    }
    #expect(try moves(["text": "That's on me, and I'm sorry."]).contains("apologise"))
    #expect(try moves(["text": "asdf qwer"]).isEmpty)
    #expect(try trial.call("_amends/listen", ["text": "x", "said": [1]]).answer["error"]?["code"] == -32602)
  }
}
