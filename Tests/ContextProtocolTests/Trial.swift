import ContextProtocol
import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Scripts
import TestFolders
import Testing
import Transcripts

/// A server with a folder of its own, spoken to line by line.
final class Trial {
  static let stage: Result<Stage, any Error> = Result {
    let compilation = Compiler.compile(try ScriptSource(folder: nil).files())
    return Stage(
      library: try #require(compilation.library, "the shipped scripts must compile"), program: "test")
  }

  /// What a request carries that needs no handshake.
  static let stateless: JSONValue = [
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": [:],
  ]

  let folder: TranscriptFolder
  let server: Server
  /// Whether calls are made without a handshake.
  let isStateless: Bool

  init(stateless: Bool = false) throws {
    folder = TranscriptFolder(try TestFolder.new())
    isStateless = stateless
    var names = 0
    var time = 1_795_262_400_000
    server = Server(
      Sessions(
        stage: try Self.stage.get(), store: folder,
        now: {
          time += 1000
          return Timestamp(milliseconds: time)
        },
        clock: { Moment(year: 2026, month: 11, day: 21, hour: 10) },
        newName: {
          names += 1
          return "s-\(names)"
        }),
      version: "test")
  }

  /// What comes back for a line; nil where nothing does.
  func send(_ line: String) throws -> JSONValue? {
    let lines = server.answer(.line(Array(line.utf8)))
    #expect(lines.count <= 1)
    return try lines.first.map { try JSON.parse($0) }
  }

  /// Makes a call; its whole answer.
  func call(_ method: String, _ params: JSONObject = [:]) throws -> JSONValue {
    var params = params
    if isStateless { params["_meta"] = Self.stateless }
    return try #require(
      try send(
        JSON.text(of: ["jsonrpc": "2.0", "id": 7, "method": .string(method), "params": .object(params)])))
  }

  /// The result of a call that must succeed.
  func result(_ method: String, _ params: JSONObject = [:]) throws -> JSONValue {
    let answer = try call(method, params)
    return try #require(answer["result"], "\(answer)")
  }

  /// The text and the values that a tool answers with; they must be as the tool's own schema says.
  func use(_ tool: String, _ arguments: JSONObject = [:]) throws -> (text: String, values: JSONValue) {
    let result = try result("tools/call", ["name": .string(tool), "arguments": .object(arguments)])
    let text = try #require(result["content"]?.array?.first?["text"]?.string)
    #expect(result["isError"] == nil, "\(text)")
    let values = try #require(result["structuredContent"])
    let tools = try #require(try self.result("tools/list")["tools"]?.array)
    let schema = try #require(tools.first { $0["name"]?.string == tool }?["outputSchema"])
    #expect(SchemaCheck.problems(of: values, under: schema).isEmpty)
    return (text, values)
  }

  /// Why a tool refuses.
  func refusal(of tool: String, _ arguments: JSONValue) throws -> String {
    let result = try result("tools/call", ["name": .string(tool), "arguments": arguments])
    #expect(result["isError"] == true, "\(result)")
    #expect(result["structuredContent"] == nil)
    return try #require(result["content"]?.array?.first?["text"]?.string)
  }

  /// Starts a rehearsal; its session.
  func start(_ arguments: JSONObject = [:]) throws -> JSONValue {
    var arguments = arguments
    if arguments["flow"] == nil { arguments["flow"] = "apologize-sincerely" }
    return try #require(try use("start_rehearsal", arguments).values["session"])
  }
}

extension LineServer {
  /// The lines, without their ends, with which a line is answered.
  func answer(_ frame: LineFramer.Frame) -> [[UInt8]] {
    var lines = JSONWriter()
    answer(frame, into: &lines)
    return lines.bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }
}
