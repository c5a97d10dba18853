import DialogueCore
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

  @Test(
    "what a method of ours would pass over is refused: a misspelt member, a move that is none",
    arguments: [
      (
        "_amends/listen", ["text": "x", "done": ["aknowledge"]],
        "'done': there is no 'aknowledge'; did you mean 'ack"
      ),
      (
        "_amends/listen", ["text": "x", "sayd": []],
        "'sayd' is not known; there is text, flow, with, said, done"
      ),
      (
        "_amends/listen", ["text": "x", "said": ["y", 1]], "'said[1]' must be a string, and is a whole number"
      ),
      ("_amends/listen", ["text": "x", "with": "god"], "did you mean 'customer' or 'manager' or 'coach'?"),
      ("_amends/why", ["sessionId": "x", "tunr": 1], "'tunr' is not known"),
      ("_amends/scenarios", ["flow": "nowhere at all"], "; _amends/flows lists them"),
      (
        "session/new", ["cwd": "/", "_meta": ["amends": ["scenaro": "x"]]],
        "'_meta.amends.scenaro' is not known; there is sessionId, flow, scenario"
      ),
    ] as [(String, JSONValue, String)])
  func refused(method: String, params: JSONValue, told: String) throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "x"])
    let error = try trial.call(method, params).answer["error"]
    #expect(error?["code"] == -32602)
    #expect(error?["message"]?.string?.contains(told) == true, "\(error ?? nil)")
  }

  @Test("what is not ours in a call, and the `_meta` of anybody, is left alone")
  func passedOver() throws {
    let trial = try Trial()
    let params: JSONValue = ["cwd": "/", "later": 1, "_meta": ["theirs": 1, "amends": ["flow": "check-in"]]]
    #expect(try trial.call("session/new", params).answer["result"] != nil)
    #expect(try trial.call("_amends/listen", ["text": "x", "_meta": ["theirs": 1]]).answer["result"] != nil)
  }

  @Test("an answer stays short, however much was promised at once")
  func promises() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "p"])
    let words = String(repeating: "I'll credit you the full 3,240 by Friday noon. ", count: 1300)
    let result = try trial.say(words, in: "p").result
    #expect(result["_meta"]?["amends"]?["commitments"]?.array?.count == 20)
    _ = try trial.call("_amends/listen", ["text": .string(words)])
  }

  @Test("a note stands in the record, on the utterance that it is about, whether the session is open or not")
  func annotating() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "n"])
    _ = try trial.say("I never placed the order.", in: "n")
    _ = try trial.call("_amends/retry", ["sessionId": "n"])
    _ = try trial.say("That's on me, and I'm sorry.", in: "n")
    func annotate(_ turn: JSONValue, _ text: String) throws -> JSONValue {
      try trial.call(
        "_amends/annotate", ["sessionId": "n", "turn": turn, "by": "trainer:lee", "text": .string(text)]
      ).answer
    }
    let open = try annotate(1, "better")
    _ = try trial.call("session/close", ["sessionId": "n"])
    let closed = try annotate(nil, "good, all in all")
    let transcript = try trial.folder.transcript(of: SessionID("n"))
    let notes = try transcript.events.compactMap { event -> TranscriptEvent.Note? in
      if case .note(let note) = try event.content() { note } else { nil }
    }
    let said = try #require(transcript.events.last { $0.type == "said" })
    #expect(
      notes == [
        .init(by: "trainer:lee", ref: said.seq, text: "better", turn: 1),
        .init(by: "trainer:lee", ref: nil, text: "good, all in all"),
      ])
    #expect(open["result"]?["ref"]?.int == said.seq)
    #expect(closed["result"]?["seq"]?.int == transcript.events.last?.seq)
    #expect(try annotate(9, "x")["error"]?["code"] == -32602)
    #expect(try annotate(1, " ")["error"]?["code"] == -32602)
  }

  @Test("a note takes an axis with a score beside the scorecard's, and names what does not fit")
  func scoring() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "n"])
    _ = try trial.say("I never placed the order.", in: "n")
    func annotate(_ axis: JSONValue, _ score: JSONValue) throws -> JSONValue {
      try trial.call(
        "_amends/annotate",
        ["sessionId": "n", "turn": 1, "text": "x", "axis": axis, "score": score, "reason": "no excuse"]
      ).answer
    }
    #expect(try annotate("listen", 80)["result"]?["ref"]?.int == 2)
    let last = try #require(try trial.folder.transcript(of: SessionID("n")).events.last)
    #expect(
      try last.content()
        == .note(
          .init(
            by: "trainer", ref: 2, text: "x", turn: 1, axis: "listen", score: 80, reason: "no excuse")
        ))
    for (axis, score, message) in [
      ("lisen", 80, "did you mean 'listen'?"), ("listen", 101, "0 to 100"),
      (nil, 50, "needs an axis"),
    ] as [(JSONValue, JSONValue, String)] {
      let error = try annotate(axis, score)["error"]
      #expect(error?["code"] == -32602)
      #expect(error?["message"]?.string?.contains(message) == true)
    }
  }

  @Test("why tells the words and rules of any turn, and of none that there was not")
  func why() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "w"])
    func why(_ turn: JSONValue) throws -> JSONValue {
      try trial.call("_amends/why", ["sessionId": "w", "turn": turn]).answer
    }
    #expect(try why(nil)["error"]?["code"] == 1002)
    _ = try trial.say("I never placed the order.", in: "w")
    _ = try trial.say("What has it cost you?", in: "w")
    let reasons = try why(1)["result"]?["reasons"]?.array ?? []
    #expect(reasons.contains { $0["move"] == "own" && $0["words"] == "I never placed the order" })
    #expect(try why(nil)["result"]?["turn"] == 2)
    #expect(try why(3)["error"]?["code"] == 1002)
  }
}
