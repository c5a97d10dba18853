import DialogueCore
import JSON
import JSONRPC
import LineProtocol
import Testing
import Transcripts

/// Several servers answer for the same sessions.
@Suite("Servers that share a store")
struct SharingTests {
  private static let words = "I never placed the order, and I told you that I had."

  private static func servers(_ table: SharedTable) throws -> (Server, Server) {
    let one = try Trial.server(on: SharedStore(table))
    let other = try Trial.server(on: SharedStore(table))
    let lines = try answers(
      of: one, to: call("session/new", ["cwd": "/", "mcpServers": [], "_meta": ["amends": begin("s")]]),
      call("session/new", ["cwd": "/", "mcpServers": [], "_meta": ["amends": begin("t")]]))
    #expect(lines.count { $0["result"] != nil } == 2)
    return (one, other)
  }

  private static func begin(_ name: String) -> JSONValue {
    ["flow": "apologize-sincerely", "sessionId": .string(name)]
  }

  private static func call(_ method: String, _ params: JSONValue, id: JSONValue = 1) -> String {
    JSON.text(of: ["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params])
  }

  private static func prompt(_ text: String, in session: String = "s", id: JSONValue, request: String? = nil)
    -> String
  {
    let meta: JSONValue = request.map { ["amends": ["requestId": .string($0)]] } ?? [:]
    return call(
      "session/prompt",
      ["sessionId": .string(session), "prompt": [["type": "text", "text": .string(text)]], "_meta": meta],
      id: id)
  }

  /// What comes back at once for lines that came together.
  private static func begin(_ lines: String..., by server: Server) throws -> [JSONValue] {
    for line in lines { #expect(server.answer(.line(Array(line.utf8))) == []) }
    return try server.release().map { try JSON.parse($0) }
  }

  /// All that comes back for them.
  private static func answers(of server: Server, to lines: String...) throws -> [JSONValue] {
    var out: [[UInt8]] = []
    for line in lines { out += server.answer(.line(Array(line.utf8))) }
    out += server.release()
    while server.awaits != nil { out += server.release() }
    return try out.map { try JSON.parse($0) }
  }

  private static func turn(_ answers: [JSONValue], _ id: JSONValue) -> JSONValue? {
    answers.first { $0["id"] == id }?["result"]?["_meta"]?["amends"]?["turn"]
  }

  @Test("record calls that came together at once, and answer in order")
  func together() throws {
    let table = SharedTable()
    let (server, _) = try Self.servers(table)
    let before = table.commits
    let answers = try Self.answers(
      of: server, to: Self.prompt(Self.words, id: "a"), Self.prompt(Self.words, in: "t", id: "b"),
      Self.prompt("What has it cost you?", id: "c"))
    #expect(table.commits == before + 1)
    #expect(answers.compactMap { $0["id"] } == ["a", "b", "c"])
    #expect(["a", "b", "c"].map { Self.turn(answers, $0) } == [1, 1, 2])
    #expect(try table.events(of: "s").map(\.type) == ["turn", "said", "turn", "said", "turn"])
  }

  @Test("answer what comes next while they record")
  func meanwhile() throws {
    let table = SharedTable()
    let (server, _) = try Self.servers(table)
    #expect(try Self.begin(Self.prompt(Self.words, id: "a"), by: server) == [])
    let first = try Self.begin(Self.prompt("What has it cost you?", id: "b"), by: server)
    #expect(first.compactMap { $0["id"] } == ["a"])
    #expect(Self.turn(first, "a") == 1)
    #expect(try table.events(of: "s").count { $0.type == "said" } == 1)
    let second = try Self.answers(of: server, to: Self.prompt("I'm sorry.", in: "t", id: "c"))
    #expect(second.compactMap { $0["id"] } == ["b", "c"])
    #expect(["b", "c"].map { Self.turn(second, $0) } == [2, 1])
  }

  @Test("answer again, in order, what rested on what was under way and came too late")
  func meanwhileLate() throws {
    let table = SharedTable()
    let (one, other) = try Self.servers(table)
    #expect(try Self.begin(Self.prompt(Self.words, id: "a"), by: one) == [])
    _ = try Self.answers(of: other, to: Self.prompt("What has it cost you?", id: 1))
    var answers = try Self.begin(
      Self.prompt("I'm sorry.", id: "b"), Self.prompt(Self.words, in: "t", id: "c"), by: one)
    answers += try Self.answers(of: one, to: Self.prompt("What has it cost you?", in: "t", id: "d"))
    #expect(answers.compactMap { $0["id"] } == ["a", "b", "c", "d"])
    #expect(["a", "b", "c", "d"].map { Self.turn(answers, $0) } == [2, 3, 1, 2])
    let said = try table.events(of: "s").filter { $0.type == "said" }.compactMap { $0.body["text"]?.string }
    #expect(said == ["What has it cost you?", Self.words, "I'm sorry."])
    #expect(try table.events(of: "t").count { $0.type == "said" } == 2)
  }

  @Test("answer again what rested on a turn that somebody else took, and nothing else")
  func late() throws {
    let table = SharedTable()
    let (one, other) = try Self.servers(table)
    _ = try Self.answers(of: other, to: Self.prompt("What has it cost you?", id: 1))
    let answers = try Self.answers(
      of: one, to: Self.prompt(Self.words, id: "a"), Self.prompt(Self.words, in: "t", id: "b"),
      Self.prompt("I'm sorry.", id: "c"))
    #expect(answers.compactMap { $0["id"] } == ["a", "b", "c"])
    #expect(["a", "b", "c"].map { Self.turn(answers, $0) } == [2, 1, 3])
    let said = try table.events(of: "s").filter { $0.type == "said" }.compactMap { $0.body["text"]?.string }
    #expect(said == ["What has it cost you?", Self.words, "I'm sorry."])
    #expect(try table.events(of: "t").count { $0.type == "said" } == 1)
  }

  @Test("tell what only asks as the record has it now")
  func reading() throws {
    let table = SharedTable()
    let (one, other) = try Self.servers(table)
    _ = try Self.answers(of: other, to: Self.prompt(Self.words, id: 1))
    let why = try Self.answers(of: one, to: Self.call("_amends/why", ["sessionId": "s"]))
    #expect(why.last?["result"]?["text"]?.string == Self.words, "\(why)")
  }

  @Test("do once what was asked twice, at once, elsewhere and later")
  func twice() throws {
    let table = SharedTable()
    let (one, other) = try Self.servers(table)
    let call = Self.prompt(Self.words, id: "a", request: "r")
    let again = Self.prompt(Self.words, id: "b", request: "r")
    let answers = try Self.answers(of: one, to: call, again, Self.prompt("I'm sorry.", id: "c"))
    #expect(["a", "b", "c"].map { Self.turn(answers, $0) } == [1, 1, 2])
    let late = try Self.answers(of: other, to: Self.prompt("I'm sorry.", id: "d"), again)
    #expect(["d", "b"].map { Self.turn(late, $0) } == [3, 1])
    #expect(try table.events(of: "s").count { $0.type == "said" } == 3)
  }

  @Test("go on with the rehearsal that another began")
  func next() throws {
    let table = SharedTable()
    let (one, other) = try Self.servers(table)
    _ = try Self.answers(
      of: other, to: Self.prompt(Self.words, id: 1), Self.prompt("/flow clear-the-air", id: 2))
    let answers = try Self.answers(of: one, to: Self.prompt("Hello.", id: "a"), Self.prompt("Well.", id: "b"))
    #expect(["a", "b"].map { Self.turn(answers, $0) } == [1, 2])
    #expect(try table.events(of: "s.r2").map(\.type) == ["turn", "said", "turn", "said", "turn"])
  }
}
