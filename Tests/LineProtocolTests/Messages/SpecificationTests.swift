import JSON
import JSONRPC
import LineProtocol
import Testing

/// The examples of the JSON-RPC 2.0 specification, section 7, and what its text demands beside them.
@Suite("JSON-RPC")
struct SpecificationTests {
  /// The methods that the examples call.
  static let methods = [
    Method("subtract") { params, _ in
      let numbers = params.value.array ?? [params.value["minuend"] ?? nil, params.value["subtrahend"] ?? nil]
      return .integer(Int64((numbers[0].int ?? 0) - (numbers[1].int ?? 0)))
    },
    Method("sum") { params, _ in .integer(Int64((params.value.array ?? []).compactMap(\.int).reduce(0, +))) },
    Method("get_data") { _, _ in ["hello", 5] },
    Method("update") { _, _ in nil }, Method("notify_hello") { _, _ in nil },
    Method("notify_sum") { _, _ in nil },
  ]

  /// A line, and what is answered: results as they are, errors by their code.
  static let examples: [(String, String?)] = [
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1}"#,
      #"{"jsonrpc":"2.0","id":1,"result":19}"#
    ),
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": [23, 42], "id": 2}"#,
      #"{"jsonrpc":"2.0","id":2,"result":-19}"#
    ),
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": {"subtrahend": 23, "minuend": 42}, "id": 3}"#,
      #"{"jsonrpc":"2.0","id":3,"result":19}"#
    ),
    (
      #"{"jsonrpc": "2.0", "method": "subtract", "params": {"minuend": 42, "subtrahend": 23}, "id": 4}"#,
      #"{"jsonrpc":"2.0","id":4,"result":19}"#
    ),
    (#"{"jsonrpc": "2.0", "method": "update", "params": [1,2,3,4,5]}"#, nil),
    (#"{"jsonrpc": "2.0", "method": "foobar"}"#, nil),
    (#"{"jsonrpc": "2.0", "method": "foobar", "id": "1"}"#, #"{"id":"1","error":-32601}"#),
    (#"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#, #"{"id":null,"error":-32700}"#),
    (#"{"jsonrpc": "2.0", "method": 1, "params": "bar"}"#, #"{"id":null,"error":-32600}"#),
    (
      #"[{"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},{"jsonrpc": "2.0", "method""#,
      #"{"id":null,"error":-32700}"#
    ),
    ("[]", #"{"id":null,"error":-32600}"#),
    ("[1]", #"[{"id":null,"error":-32600}]"#),
    ("[1,2,3]", #"[{"id":null,"error":-32600},{"id":null,"error":-32600},{"id":null,"error":-32600}]"#),
    (
      #"[{"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},{"jsonrpc": "2.0", "method": "notify_hello", "#
        + #""params": [7]},{"jsonrpc": "2.0", "method": "subtract", "params": [42,23], "id": "2"},{"foo": "boo"},"#
        + #"{"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"},"#
        + #"{"jsonrpc": "2.0", "method": "get_data", "id": "9"}]"#,
      #"[{"jsonrpc":"2.0","id":"1","result":7},{"jsonrpc":"2.0","id":"2","result":19},{"id":null,"error":-32600},"#
        + #"{"id":"5","error":-32601},{"jsonrpc":"2.0","id":"9","result":["hello",5]}]"#
    ),
    (
      #"[{"jsonrpc": "2.0", "method": "notify_sum", "params": [1,2,4]},{"jsonrpc": "2.0", "method": "notify_hello", "params": [7]}]"#,
      nil
    ),
  ]

  static let others: [(String, String?)] = [
    (#"{"method":"sum","id":1}"#, #"{"id":1,"error":-32600}"#),
    (#"{"jsonrpc":2.0,"method":"sum","id":1}"#, #"{"id":1,"error":-32600}"#),
    (#"{"jsonrpc":"1.0","method":"sum","id":"a"}"#, #"{"id":"a","error":-32600}"#),
    (#"{"jsonrpc":"2.0","method":"sum","params":null,"id":1}"#, #"{"jsonrpc":"2.0","id":1,"result":0}"#),
    (#"{"jsonrpc":"2.0","method":"sum","params":3,"id":1}"#, #"{"id":1,"error":-32600}"#),
    (#"{"jsonrpc":"2.0","method":"sum","id":null}"#, #"{"jsonrpc":"2.0","id":null,"result":0}"#),
    (#"{"jsonrpc":"2.0","method":"sum","id":1.5}"#, #"{"id":null,"error":-32600}"#),
    (#"{"jsonrpc":"2.0","method":"sum","id":true}"#, #"{"id":null,"error":-32600}"#),
    (#"{"jsonrpc":"2.0","method":"sum","id":{}}"#, #"{"id":null,"error":-32600}"#),
    (
      #"{"jsonrpc":"2.0","method":"sum","id":9223372036854775807}"#,
      #"{"jsonrpc":"2.0","id":9223372036854775807,"result":0}"#
    ),
    (
      #"{"jsonrpc":"2.0","method":"sum","id":"é\n\u0001"}"#, #"{"jsonrpc":"2.0","id":"é\n\u0001","result":0}"#
    ),
    (#"{"jsonrpc":"2.0","method":"sum","id":1,"id":2}"#, #"{"id":null,"error":-32700}"#),
    (#"{"jsonrpc":"2.0","id":4,"result":{}}"#, nil),
    (#"{"jsonrpc":"2.0","method":"$/cancel_request","params":{"id":1}}"#, nil),
    (#""hello""#, #"{"id":null,"error":-32600}"#),
  ]

  @Test("a line is answered as the specification says", arguments: examples + others)
  func answers(line: String, expected: String?) throws {
    let chats = try Trial().server.chats
    let server = Server(chats: chats, version: "test", methods: Self.methods)
    let answered = try server.answer(.line(Array(line.utf8))).map { try Self.simplified(JSON.parse($0)) }
    #expect(answered.map(JSON.text) == (expected.map { [$0] } ?? []))
  }

  @Test("a line that is too long or no text is answered, and the next one is heard")
  func recovery() throws {
    let trial = try Trial()
    let tooLong = try trial.server.answer(.tooLong).map { try JSON.parse($0) }
    #expect(tooLong.map { $0["error"]?["code"] } == [-32600])
    let noText = try trial.server.answer(.line([0x7B, 0xFF, 0x7D])).map { try JSON.parse($0) }
    #expect(noText.map { $0["error"]?["code"] } == [-32700])
    #expect(try trial.call("initialize", ["protocolVersion": 1]).answer["result"] != nil)
  }

  /// Errors by their code alone.
  private static func simplified(_ value: JSONValue) throws -> JSONValue {
    if let elements = value.array { return .array(try elements.map(simplified)) }
    guard let error = value["error"] else { return value }
    #expect(value["jsonrpc"] == "2.0")
    #expect(error["message"]?.string?.isEmpty == false)
    return ["id": value["id"] ?? "missing", "error": error["code"] ?? nil]
  }
}
