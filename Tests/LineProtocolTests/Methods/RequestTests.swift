import JSON
import JSONRPC
import LineProtocol
import Testing
import Transcripts

/// A client makes a call again that may have arrived.
@Suite("Calls made twice")
struct RequestTests {
  private static func prompt(_ text: String, _ request: String) -> JSONValue {
    [
      "sessionId": "s", "prompt": [["type": "text", "text": .string(text)]],
      "_meta": ["amends": ["requestId": .string(request)]],
    ]
  }

  private static func begun() throws -> Trial {
    let trial = try Trial()
    try trial.open(["flow": "apologize-sincerely", "sessionId": "s"])
    return trial
  }

  private static func events(_ trial: Trial, of session: String = "s") throws -> [TranscriptEvent] {
    try trial.folder.transcript(of: SessionID(session)).events
  }

  @Test("have their effect once, and the same answer, also from another process and after later turns")
  func prompts() throws {
    let trial = try Self.begun()
    let call = Self.prompt("I never placed the order, and I told you that I had.", "r1")
    let first = try trial.call("session/prompt", call)
    _ = try trial.say("What has it cost you?", in: "s")
    let count = try Self.events(trial).count
    for _ in 1...2 {
      let again = try trial.call("session/prompt", call)
      #expect(again.answer["result"] == first.answer["result"])
      #expect(Trial.text(of: again.before) == Trial.text(of: first.before))
      #expect(try Self.events(trial).count == count)
      try trial.restart()
      _ = try trial.call("session/resume", ["sessionId": "s", "cwd": "/"])
    }
    #expect(try Self.events(trial).filter { $0.request == "r1" }.map(\.type) == ["said"])
  }

  @Test(
    "hold for what commands record, too",
    arguments: ["/hint", "/retry", "/pause", "/dispute he knew", "/end"])
  func commands(command: String) throws {
    let trial = try Self.begun()
    _ = try trial.say("I never placed the order, and I told you that I had.", in: "s")
    let first = try trial.call("session/prompt", Self.prompt(command, "c"))
    let count = try Self.events(trial).count
    let again = try trial.call("session/prompt", Self.prompt(command, "c"))
    #expect(Trial.text(of: again.before) == Trial.text(of: first.before))
    #expect(try Self.events(trial).count == count)
  }

  @Test("hold from the ending to the lesson, and for the rehearsal that follows")
  func closing() throws {
    let trial = try Self.begun()
    _ = try trial.say("I never placed the order, and I told you that I had.", in: "s")
    for (index, text) in ["/end", "Too short.", "To ask.", "/flow clear-the-air", "Hello."].enumerated() {
      let call = Self.prompt(text, "e\(index)")
      let first = try trial.call("session/prompt", call)
      let again = try trial.call("session/prompt", call)
      #expect(Trial.text(of: again.before) == Trial.text(of: first.before), "\(text)")
    }
    #expect(try Self.events(trial).map(\.type).suffix(3) == ["end", "verdict", "debrief"])
    #expect(try Self.events(trial, of: "s.r2").map(\.type) == ["turn", "said", "turn"])
    // One of the first rehearsal, when the second is under way.
    let late = try trial.call("session/prompt", Self.prompt("Too short.", "e1"))
    #expect(Trial.text(of: late.before).contains("What did you learn?"))
    #expect(try Self.events(trial, of: "s.r2").count == 3)
  }

  @Test("that had no effect, as all was over, have it once the last words were taken back")
  func withoutEffect() throws {
    let trial = try Self.begun()
    for text in ["What has it cost you?", "/end", "Too short.", "To ask."] {
      _ = try trial.say(text, in: "s")
    }
    let call = Self.prompt("I never placed the order, and I told you that I had.", "w")
    let count = try Self.events(trial).count
    #expect(Trial.text(of: try trial.call("session/prompt", call).before).contains("This one is over."))
    #expect(try Self.events(trial).count == count)
    _ = try trial.say("/retry", in: "s")
    let first = try trial.call("session/prompt", call)
    let again = try trial.call("session/prompt", call)
    #expect(again.answer["result"]?["_meta"]?["amends"]?["rules"]?.array?.last == "own")
    #expect(again.answer["result"] == first.answer["result"])
    #expect(try Self.events(trial).suffix(3).map(\.type) == ["retry", "said", "turn"])
  }

  @Test("hold for a session that is opened under a name of the client's")
  func opening() throws {
    let trial = try Trial()
    let call: JSONValue = [
      "cwd": "/", "mcpServers": [],
      "_meta": ["amends": ["sessionId": "s", "flow": "apologize-sincerely", "requestId": "n"]],
    ]
    let first = try trial.call("session/new", call)
    let again = try trial.call("session/new", call)
    #expect(again.answer["result"] == first.answer["result"])
    #expect(Trial.text(of: again.after) == Trial.text(of: first.after))
    var other = call
    other = [
      "cwd": "/", "mcpServers": [],
      "_meta": ["amends": ["sessionId": "s", "flow": "apologize-sincerely", "requestId": "m"]],
    ]
    #expect(try trial.call("session/new", other).answer["error"]?["code"] == -32602)
  }

  @Test("hold for our own methods, and a name belongs to one call")
  func methods() throws {
    let trial = try Self.begun()
    _ = try trial.say("I never placed the order, and I told you that I had.", in: "s")
    func call(_ method: String, _ more: JSONObject = [:]) throws -> JSONValue {
      var params: JSONObject = ["sessionId": "s", "_meta": ["amends": ["requestId": .string(method)]]]
      for member in more.members { params[member.name] = member.value }
      return try trial.call(method, .object(params)).answer
    }
    for (method, more) in [
      ("_amends/hint", [:]), ("_amends/annotate", ["text": "Good."]), ("_amends/retry", [:]),
    ]
      as [(String, JSONObject)]
    {
      let first = try call(method, more)
      #expect(first["result"] != nil, "\(first)")
      let count = try Self.events(trial).count
      #expect(try call(method, more) == first)
      #expect(try Self.events(trial).count == count)
    }
    let mistaken = try trial.call("session/prompt", Self.prompt("Hello.", "_amends/annotate")).answer
    #expect(mistaken["error"]?["code"] == -32602)
    for bad in ["", "a\u{7}", String(repeating: "x", count: 129)] {
      #expect(try trial.call("session/prompt", Self.prompt("Hello.", bad)).answer["error"]?["code"] == -32602)
    }
  }
}
