import JSON
import JSONRPC
import LineProtocol
import Testing
import Transcripts

@Suite("Sessions over the protocol")
struct SessionMethodTests {
  @Test("both sides learn what the other can do; version 1 is answered whatever is asked for")
  func initialize() throws {
    let result = try Trial().call("initialize", ["protocolVersion": 2]).answer["result"]
    #expect(result?["protocolVersion"] == 1)
    #expect(result?["agentCapabilities"]?["loadSession"] == true)
    #expect(result?["agentInfo"]?["name"] == "amends")
    #expect(result?["authMethods"] == [])
  }

  @Test("the longest name does all that a short one does")
  func longestName() throws {
    let trial = try Trial()
    let name = String(repeating: "f", count: 64)
    try trial.open(["flow": "apologize-sincerely", "sessionId": .string(name)])
    _ = try trial.say("I never placed the order.", in: name)
    _ = try trial.say("/flow clear-the-air", in: name)
    for method in ["session/close", "session/load", "session/close", "session/resume", "session/delete"] {
      let answer = try trial.call(method, ["sessionId": .string(name), "cwd": "/", "mcpServers": []]).answer
      #expect(answer["error"] == nil)
    }
    #expect(try trial.folder.names() == [])
  }

  @Test("a session goes on in another process, and loading replays it")
  func loading() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "l"])
    let words = "That's on me, and I'm sorry."
    let said = try trial.say(words, in: "l")
    try trial.restart()
    #expect(
      try trial.call("session/prompt", ["sessionId": "l", "prompt": []]).answer["error"]?["code"] == -32002)
    let (before, answer, _) = try trial.call(
      "session/load", ["sessionId": "l", "cwd": "/", "mcpServers": []])
    #expect(answer["result"]?["_meta"]?["amends"]?["phase"] == "talking")
    let kinds = before.compactMap { $0["params"]?["update"]?["sessionUpdate"]?.string }
    #expect(kinds.contains("user_message_chunk") && kinds.last == "agent_message_chunk")
    #expect(Trial.text(of: before).contains(words))
    let next = try trial.say("What has it cost you?", in: "l").result
    #expect(next["_meta"]?["amends"]?["turn"] == 2)
    #expect(said.result["_meta"]?["amends"]?["turn"] == 1)
    try trial.restart()
    let resumed = try trial.call("session/resume", ["sessionId": "l", "cwd": "/"])
    #expect(resumed.before.isEmpty)
    #expect(resumed.answer["result"]?["_meta"]?["amends"]?["turn"] == 2)
  }

  @Test("sessions beyond those kept in memory come back from their transcripts, in step")
  func manySessions() throws {
    var limits = Chats.Limits()
    limits.awake = 4
    let trial = try Trial(limits: limits)
    let names = (1...12).map { "n\($0)" }
    for name in names { try trial.open(["flow": "apologize-sincerely", "sessionId": .string(name)]) }
    for turn in 1...3 {
      for name in names {
        let result = try trial.say("What has it cost you?", in: name).result
        #expect(result["_meta"]?["amends"]?["turn"] == .integer(Int64(turn)), "\(name)")
      }
    }
  }

  /// Of two sessions, of which `x` was put down to disk when `y` began.
  private func trialWithOneAsleep() throws -> Trial {
    var limits = Chats.Limits()
    limits.awake = 1
    let trial = try Trial(limits: limits)
    for name in ["x", "y"] { try trial.open(["flow": "apologize-sincerely", "sessionId": .string(name)]) }
    return trial
  }

  @Test("a session that another program wrote to goes on from there, and says so")
  func changedElsewhere() throws {
    let trial = try trialWithOneAsleep()
    do {
      let (writer, _) = try TranscriptWriter.resume(SessionID("x"), in: trial.folder)
      try writer.append([.other(type: "elsewhere", body: [:])], at: Timestamp(milliseconds: 0))
    }
    let prompt: JSONValue = [
      "sessionId": "x", "prompt": [["type": "text", "text": "What has it cost you?"]],
    ]
    let (before, answer, _) = try trial.call("session/prompt", prompt)
    #expect(Trial.text(of: before).hasPrefix("Coach: Another program wrote to this session meanwhile"))
    #expect(answer["result"]?["stopReason"] == "end_turn")
    let events = try trial.folder.transcript(of: SessionID("x")).events
    #expect(events.map(\.type) == ["turn", "elsewhere", "said", "turn"])
  }

  @Test("a session that was put down and cannot be brought back says why when it is opened again")
  func notBroughtBack() throws {
    let trial = try trialWithOneAsleep()
    let (writer, _) = try TranscriptWriter.resume(SessionID("x"), in: trial.folder)
    let error = try withExtendedLifetime(writer) {
      try trial.call("session/resume", ["sessionId": "x", "cwd": "/"]).answer["error"]
    }
    #expect(error?["code"] == -32603)
    #expect(error?["message"]?.string?.contains("another program is writing this session") == true)
  }

  @Test("a session that went on to another conversation is listed by that")
  func latest() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "x"])
    _ = try trial.say("/flow clear-the-air", in: "x")
    let sessions = try trial.call("session/list", [:]).answer["result"]?["sessions"]?.array
    #expect(sessions?.count == 1)
    #expect(sessions?.first?["sessionId"] == "x")
    #expect(sessions?.first?["title"]?.string?.hasPrefix("Clear the air: ") == true)
    #expect(sessions?.first?["_meta"]?["amends"]?["flow"] == "clear-the-air")
  }

  @Test("sessions are listed a page at a time, closed, and deleted")
  func upkeep() throws {
    let trial = try Trial()
    for number in 1...23 {
      try trial.open(["flow": "apologize-sincerely", "sessionId": .string("u\(number)")])
    }
    let first = try #require(try trial.call("session/list", [:]).answer["result"])
    #expect(first["sessions"]?.array?.count == 20)
    let next = try trial.call("session/list", ["cursor": first["nextCursor"] ?? nil]).answer["result"]
    #expect(next?["sessions"]?.array?.count == 3 && next?["nextCursor"] == nil)
    #expect(try trial.call("session/list", ["cwd": "/elsewhere"]).answer["result"]?["sessions"] == [])

    #expect(try trial.call("session/close", ["sessionId": "u1"]).answer["result"] == [:])
    #expect(try trial.call("session/close", ["sessionId": "u1"]).answer["error"]?["code"] == -32002)
    #expect(try trial.call("session/delete", ["sessionId": "u2"]).answer["result"] == [:])
    #expect(
      try trial.call("session/load", ["sessionId": "u2", "cwd": "/", "mcpServers": []]).answer["error"]?[
        "code"] == -32002)
    #expect(try trial.folder.sessions().entries.count == 22)
  }

  @Test("a page of sessions with endless labels is short, and none is missing at the end")
  func longLabels() throws {
    let trial = try Trial()
    for number in 1...23 {
      let meta: JSONValue = ["amends": ["flow": "apologize-sincerely", "sessionId": .string("u\(number)")]]
      let label = String(repeating: "\u{1}", count: 1024)
      _ = try trial.call("session/new", ["cwd": .string(label), "mcpServers": [], "_meta": meta])
    }
    var listed: Set<String> = []
    var cursor: JSONValue = nil
    repeat {
      let page = try #require(try trial.call("session/list", ["cursor": cursor]).answer["result"])
      listed.formUnion((page["sessions"]?.array ?? []).compactMap { $0["sessionId"]?.string })
      cursor = page["nextCursor"] ?? nil
    } while !cursor.isNull
    #expect(listed.count == 23)
  }

  @Test("the mode of a rehearsal may be set until something is said")
  func modes() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "m"])
    #expect(
      try trial.call("session/set_mode", ["sessionId": "m", "modeId": "assessment"]).answer["result"] == [:])
    #expect(try trial.say("/hint", in: "m").text.contains("assessment"))
    #expect(!(try trial.say("What has it cost you?", in: "m").text.contains("(trust")))
    #expect(
      try trial.call("session/set_mode", ["sessionId": "m", "modeId": "x"]).answer["error"]?["code"] == -32602
    )
  }

  @Test("a mode that is set in the midst of one counts for the next, also where that is the same again")
  func laterMode() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "m"])
    _ = try trial.say("What has it cost you?", in: "m")
    _ = try trial.call("session/set_mode", ["sessionId": "m", "modeId": "assessment"])
    for text in ["/end", "Fine.", "To ask.", "/again"] { _ = try trial.say(text, in: "m") }
    #expect(try trial.say("/hint", in: "m").text.contains("assessment"))
  }

  @Test("cancelling when nothing is pending changes nothing, and is not answered")
  func cancelling() throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "k"])
    let line = #"{"jsonrpc":"2.0","method":"session/cancel","params":{"sessionId":"k"}}"#
    #expect(try trial.send(line).isEmpty)
    #expect(try trial.say("What has it cost you?", in: "k").result["stopReason"] == "end_turn")
  }

  @Test(
    "a call that cannot be answered says why",
    arguments: [
      ("session/prompt", ["sessionId": "nobody", "prompt": []], -32002),
      ("session/prompt", ["prompt": []], -32602),
      ("session/prompt", ["sessionId": "../x", "prompt": []], -32602),
      ("session/prompt", ["sessionId": "x", "content": []], -32602),
      ("session/prompt", ["sessionId": "x", "prompt": "hello"], -32602),
      ("session/prompt", ["sessionId": "x", "prompt": [["type": "image"]]], -32602),
      ("session/prompt", ["sessionId": "x", "prompt": [["type": "text"]]], -32602),
      ("session/prompt", [1], -32602),
      ("session/new", ["cwd": "/", "_meta": ["amends": ["flow": "apologise"]]], -32602),
      ("session/new", ["cwd": "/", "_meta": ["amends": ["sessionId": ".x"]]], -32602),
      ("session/new", ["cwd": "/", "_meta": ["amends": ["sessionId": "x"]]], -32602),
      ("session/new", ["cwd": "/", "_meta": ["amends": ["seed": -1]]], -32602),
      ("session/list", ["cursor": "gone"], -32602),
      ("session/load", ["sessionId": "nobody", "cwd": "/", "mcpServers": []], -32002),
      ("initialize", ["protocolVersion": "2025-11-25"], -32602),
      ("fs/read_text_file", [:], -32601),
    ] as [(String, JSONValue, Int)])
  func errors(method: String, params: JSONValue, code: Int) throws {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "x"])
    let answer = try trial.call(method, params).answer
    #expect(answer["error"]?["code"]?.int == code, "\(answer)")
  }
}
