import JSON
import Testing

@Suite("Both eras of the protocol")
struct EraTests {
  @Test(
    "a handshake agrees on the newest revision that both know",
    arguments: [
      ("2025-11-25", "2025-11-25"), ("2025-06-18", "2025-06-18"), ("2025-03-26", "2024-11-05"),
      ("2024-11-05", "2024-11-05"), ("2026-07-28", "2025-11-25"), ("1999-01-01", "2025-11-25"),
      ("x", "2025-11-25"),
    ])
  func handshake(asked: String, agreed: String) throws {
    let result = try Trial().result(
      "initialize",
      ["protocolVersion": .string(asked), "capabilities": [:], "clientInfo": ["name": "t", "version": "0"]])
    #expect(result["protocolVersion"]?.string == agreed)
    #expect(result["serverInfo"]?["name"] == "amends")
    #expect(result["resultType"] == nil)
  }

  @Test("who speaks the other protocol by mistake is told which command to start")
  func otherProtocol() throws {
    let error = try Trial().call("initialize", ["protocolVersion": 1])["error"]
    #expect(error?["code"] == -32602)
    #expect(error?["message"]?.string?.contains("amends serve") == true)
  }

  @Test(
    "without a handshake every result says that it is complete and who gave it, and lists how long they keep")
  func stateless() throws {
    let trial = try Trial(stateless: true)
    for (method, keeps) in [
      ("server/discover", true), ("tools/list", true), ("resources/list", true),
      ("resources/templates/list", true),
      ("prompts/list", true), ("prompts/get", false),
    ] {
      let result = try trial.result(method, method == "prompts/get" ? ["name": "rehearse"] : [:])
      #expect(result["resultType"] == "complete", "\(method)")
      #expect(result["_meta"]?["io.modelcontextprotocol/serverInfo"]?["version"] == "test", "\(method)")
      #expect((result["ttlMs"]?.int != nil) == keeps, "\(method)")
      #expect((result["cacheScope"] == "private") == keeps, "\(method)")
    }
    #expect(try trial.result("server/discover")["supportedVersions"] == ["2026-07-28"])
  }

  @Test(
    "another revision in a request is refused with those that would do",
    arguments: ["2027-01-01", "2025-11-25", ""])
  func unsupported(version: String) throws {
    let answer = try Trial().call(
      "server/discover", ["_meta": ["io.modelcontextprotocol/protocolVersion": .string(version)]])
    #expect(answer["error"]?["code"] == -32022)
    #expect(answer["error"]?["data"] == ["supported": ["2026-07-28"], "requested": .string(version)])
  }

  @Test("a method of the other era is not answered")
  func otherEra() throws {
    #expect(try Trial(stateless: true).call("ping")["error"]?["code"] == -32601)
    #expect(try Trial(stateless: true).call("initialize")["error"]?["code"] == -32601)
    #expect(try Trial().call("server/discover")["error"]?["code"] == -32602)
    let incomplete = try Trial().call(
      "tools/list", ["_meta": ["io.modelcontextprotocol/protocolVersion": "2026-07-28"]])
    #expect(incomplete["error"]?["code"] == -32602)
  }
}
