import DialogueCore
import JSON
import JSONRPC
import LineProtocol
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

  let folder: TranscriptFolder
  private(set) var server: Server
  private let limits: Chats.Limits

  init(limits: Chats.Limits = Chats.Limits()) throws {
    folder = TranscriptFolder(try TestFolder.new())
    self.limits = limits
    server = try Self.server(on: folder, limits)
  }

  static func server(on store: any TranscriptStore, _ limits: Chats.Limits = Chats.Limits()) throws -> Server
  {
    var names = 0
    let chats = Chats(
      stage: try stage.get(), store: store, limits: limits,
      now: { Timestamp(milliseconds: 1_795_262_400_000) },
      clock: { Moment(year: 2026, month: 11, day: 21, hour: 10) },
      newName: {
        names += 1
        return "s-\(names)"
      })
    return Server(chats: chats, version: "test")
  }

  /// Another process on the same folder.
  func restart() throws { server = try Self.server(on: folder, limits) }

  /// What comes back for a line, read as JSON. No line is longer than a client may rely on.
  func send(_ line: String) throws -> [JSONValue] {
    try server.answer(.line(Array(line.utf8))).map { line in
      #expect(line.count <= 32 << 10)
      return try JSON.parse(line)
    }
  }

  /// Makes a call; everything that came before its answer, the answer, and what came after.
  func call(
    _ method: String, _ params: JSONValue
  ) throws -> (before: [JSONValue], answer: JSONValue, after: [JSONValue]) {
    let lines = try send(
      JSON.text(of: ["jsonrpc": "2.0", "id": 7, "method": .string(method), "params": params]))
    let place = try #require(lines.firstIndex { $0["id"] == 7 })
    return (Array(lines[..<place]), lines[place], Array(lines[(place + 1)...]))
  }

  /// Opens a session; its name.
  @discardableResult
  func open(_ amends: JSONValue = [:]) throws -> String {
    let answer = try call(
      "session/new", ["cwd": "/w", "mcpServers": [], "_meta": ["amends": amends]]
    ).answer
    return try #require(answer["result"]?["sessionId"]?.string, "\(answer)")
  }

  /// Says something: the text that a person reads, and the answer's result.
  func say(_ text: String, in session: String) throws -> (text: String, result: JSONValue) {
    let (before, answer, _) = try call(
      "session/prompt", ["sessionId": .string(session), "prompt": [["type": "text", "text": .string(text)]]])
    return (Self.text(of: before), try #require(answer["result"], "\(answer)"))
  }

  /// All chunks of messages joined, as a simple client shows them.
  static func text(of lines: [JSONValue]) -> String {
    lines.compactMap { $0["params"]?["update"]?["content"]?["text"]?.string }.joined()
  }
}

extension LineServer {
  /// The lines, without their ends, with which a line is answered.
  func answer(_ frame: LineFramer.Frame) -> [[UInt8]] { Self.lines { answer(frame, into: &$0) } }

  /// Those that were held back.
  func release() -> [[UInt8]] { Self.lines { release(into: &$0) } }

  private static func lines(_ write: (inout JSONWriter) -> Void) -> [[UInt8]] {
    var lines = JSONWriter()
    write(&lines)
    return lines.bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }
}
