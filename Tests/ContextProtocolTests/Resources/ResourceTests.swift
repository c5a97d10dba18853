import JSON
import Testing
import Transcripts

@Suite("Resources, prompts and completion")
struct ResourceTests {
  @Test("a transcript can be read as text and as it is kept, from the addresses that are listed")
  func reading() throws {
    let trial = try Trial()
    let session = try trial.start(["rep": "Kim"])
    _ = try trial.use("say", ["session": session, "text": "I never placed the order."])
    let listed = try #require(try trial.result("resources/list")["resources"]?.array)
    #expect(listed.map { $0["uri"]?.string } == ["amends://practices", "amends://transcript/s-1"])
    func text(_ uri: String) throws -> String {
      let contents = try #require(
        try trial.result("resources/read", ["uri": .string(uri)])["contents"]?.array?.first)
      #expect(contents["uri"]?.string == uri)
      return try #require(contents["text"]?.string)
    }
    let page = try text("amends://transcript/s-1")
    #expect(page.contains("1. Kim: I never placed the order.") && page.contains("\nMarcus: "))
    #expect(try text("amends://practices").contains("# What the coach teaches"))
    #expect(try Array(text("amends://record/s-1").utf8) == trial.folder.contents(of: SessionID("s-1")))
  }

  @Test(
    "what is not there is told by the code of each era, with its address",
    arguments: [
      "amends://transcript/nobody", "amends://transcript/../x", "amends://record/", "file:///etc/passwd", "",
    ])
  func missing(uri: String) throws {
    for (stateless, code) in [(false, -32002), (true, -32602)] {
      let error = try Trial(stateless: stateless).call("resources/read", ["uri": .string(uri)])["error"]
      #expect(error?["code"]?.int == code)
      #expect(error?["data"]?["uri"]?.string == uri)
    }
  }

  @Test("resources are listed page by page, the practices once")
  func pages() throws {
    let trial = try Trial()
    for _ in 0..<51 { _ = try trial.start() }
    let first = try trial.result("resources/list")
    let second = try trial.result("resources/list", ["cursor": try #require(first["nextCursor"])])
    let uris = [first, second].flatMap { $0["resources"]?.array ?? [] }.compactMap { $0["uri"]?.string }
    #expect(Set(uris).count == 52 && uris.count == 52)
    #expect(second["nextCursor"] == nil)
    #expect(try trial.call("resources/list", ["cursor": "x"])["error"]?["code"] == -32602)
  }

  @Test("the debrief prompt brings the transcript with it, of the latest rehearsal where none is named")
  func debriefPrompt() throws {
    let trial = try Trial()
    #expect(try trial.call("prompts/get", ["name": "debrief"])["error"]?["code"] == -32602)
    _ = try trial.start()
    for arguments in [[:], ["session": "s-1"]] as [JSONValue] {
      let result = try trial.result("prompts/get", ["name": "debrief", "arguments": arguments])
      let messages = try #require(result["messages"]?.array)
      #expect(messages.first?["content"]?["text"]?.string?.contains("\"s-1\"") == true)
      #expect(messages.last?["content"]?["resource"]?["uri"] == "amends://transcript/s-1")
    }
    let unknown = try trial.call("prompts/get", ["name": "debrief", "arguments": ["session": "nobody"]])
    #expect(unknown["error"] != nil)
  }

  @Test("the rehearse prompt takes what the scripts have and refuses the rest")
  func rehearsePrompt() throws {
    let trial = try Trial()
    let result = try trial.result(
      "prompts/get", ["name": "rehearse", "arguments": ["flow": "check-in", "rep": "Kim"]])
    let text = result["messages"]?.array?.first?["content"]?["text"]?.string
    #expect(text?.contains("(flow check-in, rep Kim)") == true)
    for arguments in [["flow": "chek-in"], ["flow": 1], ["rep": .string(String(repeating: "x", count: 101))]]
      as [JSONValue]
    {
      let answer = try trial.call("prompts/get", ["name": "rehearse", "arguments": arguments])
      #expect(answer["error"]?["code"] == -32602)
    }
    #expect(try trial.call("prompts/get", ["name": "reherse"])["error"]?["code"] == -32602)
  }

  @Test("arguments are completed from the scripts and the record")
  func completion() throws {
    let trial = try Trial()
    _ = try trial.start()
    func values(_ ref: JSONValue, _ name: String, _ value: String, flow: JSONValue? = nil) throws -> [String]?
    {
      var params: JSONObject = ["ref": ref, "argument": ["name": .string(name), "value": .string(value)]]
      if let flow { params["context"] = ["arguments": ["flow": flow]] }
      let answer = try trial.call("completion/complete", params)
      return answer["result"]?["completion"]?["values"]?.array?.compactMap(\.string)
    }
    let rehearse: JSONValue = ["type": "ref/prompt", "name": "rehearse"]
    #expect(try values(rehearse, "flow", "C") == ["check-in", "clear-the-air"])
    #expect(try values(rehearse, "scenario", "second", flow: "check-in") == ["second-ring"])
    #expect(try values(rehearse, "scenario", "pump", flow: "check-in") == [])
    #expect(try values(rehearse, "rep", "K") == [])
    #expect(try values(["type": "ref/prompt", "name": "debrief"], "session", "s") == ["s-1"])
    #expect(
      try values(["type": "ref/resource", "uri": "amends://transcript/{session}"], "session", "") == ["s-1"])
    #expect(try values(rehearse, "nonsense", "") == nil)
    #expect(try values(["type": "ref/other"], "flow", "") == nil)
  }
}
