import ContextProtocol
import JSON
import JSONRPC
import Testing

@Suite("Lines of the Model Context Protocol")
struct ServerTests {
  /// A line, and what is answered: the id, and a result's first member or an error's code. Nil for no answer.
  static let lines: [(String, String?)] = [
    (#"{"jsonrpc":"2.0","id":"a","method":"ping"}"#, #""a" {}"#),
    (#"{"jsonrpc":"2.0","id":9223372036854775807,"method":"ping","params":null}"#, "9223372036854775807 {}"),
    (#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, nil),
    (#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#, nil),
    (#"{"jsonrpc":"2.0","method":"tools/call","params":{"name":"start_rehearsal"}}"#, nil),
    (#"{"jsonrpc":"2.0","id":1,"result":{}}"#, nil),
    (#"{"jsonrpc":"2.0","id":1,"method":"notifications/initialized"}"#, "1 -32601"),
    (#"{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"info"}}"#, "1 -32601"),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/subscribe","params":{"uri":"x"}}"#, "1 -32601"),
    (#"{"jsonrpc":"2.0","id":1,"method":""}"#, "1 -32601"),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"zzz"}}"#, "1 -32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}"#, "1 -32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[]}"#, "1 -32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":[]}}"#, "1 -32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, "1 -32602"),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":7}}"#, "1 -32602"),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, "none -32600"),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, "none -32600"),
    (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, "1 -32600"),
    (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, "none -32600"),
    ("[]", "none -32600"), ("7", "none -32600"), ("{", "none -32700"), (#"{"id":1,"id":2}"#, "none -32700"),
    (#"{"jsonrpc":"2.0","id":1,"method":"\ud800"}"#, "none -32700"),
  ]

  @Test(
    "every request is answered at once, nothing else is, and an error without an id has none",
    arguments: lines)
  func answers(line: String, expected: String?) throws {
    let answer = try Trial().send(line)
    #expect(answer.map(Self.shown) == expected)
  }

  @Test("a line that is too long or no text is answered, and the next one is heard")
  func recovery() throws {
    let trial = try Trial()
    #expect(try trial.server.answer(.tooLong).map { Self.shown(try JSON.parse($0)) } == ["none -32600"])
    #expect(try trial.server.answer(.line([0xFF])).map { Self.shown(try JSON.parse($0)) } == ["none -32700"])
    #expect(try trial.result("ping") == [:])
  }

  private static func shown(_ answer: JSONValue) -> String {
    let id = answer["id"].map { JSON.text(of: $0) } ?? "none"
    return "\(id) " + JSON.text(of: answer["error"]?["code"] ?? answer["result"] ?? "neither")
  }
}
