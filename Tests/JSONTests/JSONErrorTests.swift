import JSON
import Testing

@Suite("Refusing what is not strict JSON")
struct JSONErrorTests {
  @Test(
    "names the place and the reason",
    arguments: [
      ("", "line 1, byte 1: the text ends in the middle of a value"),
      ("[1,\n 2,]", "line 2, byte 4: expected a value, found ']'"),
      ("{\"id\":1,\"id\":2}", "line 1, byte 9: the member \"id\" is there twice"),
      ("{\"a\" 1}", "line 1, byte 6: expected ':', found '1'"),
      ("{a:1}", "line 1, byte 2: expected a member name in quotes, found 'a'"),
      ("{\"a\":1 \"b\":2}", "line 1, byte 8: expected ',' or '}', found '\"'"),
      ("[1 2]", "line 1, byte 4: expected ',' or ']', found '2'"),
      ("[1", "line 1, byte 3: the text ends in the middle of a value"),
      ("nul", "line 1, byte 4: the text ends in the middle of a value"),
      ("nulL", "line 1, byte 4: expected 'null', found 'L'"),
      ("1 2", "line 1, byte 3: something follows the value"),
      ("01", "line 1, byte 2: expected no digit after a leading zero, found '1'"),
      ("01234567890123456789012", "line 1, byte 2: expected no digit after a leading zero, found '1'"),
      ("-", "line 1, byte 2: the text ends in the middle of a value"),
      ("1.", "line 1, byte 3: the text ends in the middle of a value"),
      ("1e+ ", "line 1, byte 4: expected a digit, found a space"),
      ("-1e400", "line 1, byte 1: the number is too large for a double"),
      ("\"a\nb\"", "line 1, byte 3: a string holds byte 0x0a without an escape"),
      (
        #""ab\q""#,
        "line 1, byte 4: a backslash must be followed by one of \" \\ / b f n r t or u and four hex digits"
      ),
      (
        #""\u12g4""#,
        "line 1, byte 2: a backslash must be followed by one of \" \\ / b f n r t or u and four hex digits"
      ),
      (#""\ud800""#, "line 1, byte 2: half of a surrogate pair stands alone"),
      (#""\udc00\ud800""#, "line 1, byte 2: half of a surrogate pair stands alone"),
      (#""\ud800\u0041""#, "line 1, byte 2: half of a surrogate pair stands alone"),
      ("\u{feff}1", "line 1, byte 1: a byte order mark stands outside a string"),
      ("1\u{feff}", "line 1, byte 2: a byte order mark stands outside a string"),
    ])
  func reasons(text: String, description: String) {
    let error = #expect(throws: JSONError.self) { try JSON.parse(text.utf8) }
    #expect(error?.description == description)
  }

  @Test(
    "refuses malformed UTF-8",
    arguments: [
      [0x80], [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf],
      [0xf0, 0x80, 0x80, 0x80],
      [0xf0, 0x8f, 0xbf, 0xbf], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80],
      [0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x99], [0xe2, 0x28, 0xa1], [0xf0, 0x9f, 0x99, 0x28],
    ] as [[UInt8]])
  func malformedUTF8(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let error = #expect(throws: JSONError.self) { try JSON.parse([quote] + bytes + [quote]) }
    #expect(error?.reason == .invalidUTF8)
    #expect(error?.offset == 1)
  }

  @Test("refuses a repeated name spelt with an escape, and one far down a large object")
  func hiddenDuplicates() {
    let escaped = #expect(throws: JSONError.self) { try JSON.parse(#"{"a":1,"\u0061":2}"#.utf8) }
    #expect(escaped?.reason == .duplicateMember("a"))
    let names = (0..<100).map { "\"n\($0)\":0" } + ["\"n40\":0"]
    let far = #expect(throws: JSONError.self) {
      try JSON.parse("{\(names.joined(separator: ","))}".utf8)
    }
    #expect(far?.reason == .duplicateMember("n40"))
  }

  @Test("nests to the limit and no deeper", arguments: [1, 5, 128, 1000])
  func depth(limit: Int) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    let limits = JSONLimits(depth: limit)
    _ = try JSON.parse(nested(limit).utf8, limits: limits)
    let error = #expect(throws: JSONError.self) { try JSON.parse(nested(limit + 1).utf8, limits: limits) }
    #expect(error?.reason == .tooDeep(limit: limit))
  }

  @Test("counts depth, not the number of containers")
  func depthIsNotCount() throws {
    let text = "[" + Array(repeating: "[{}]", count: 500).joined(separator: ",") + "]"
    #expect(try JSON.parse(text.utf8, limits: JSONLimits(depth: 3)).array?.count == 500)
  }

  @Test("refuses a text over the length limit")
  func length() throws {
    _ = try JSON.parse("[1]".utf8, limits: JSONLimits(length: 3))
    let error = #expect(throws: JSONError.self) {
      try JSON.parse("[12]".utf8, limits: JSONLimits(length: 3))
    }
    #expect(error?.reason == .tooLong(limit: 3))
  }

  @Test("survives every truncation and every single byte changed")
  func mutations() throws {
    let text = Array(#"{"a":[1,-2.5e3,"é\u00e9🙏\n",true],"b":{"c":null}}"#.utf8)
    for end in text.indices {
      #expect(throws: JSONError.self) { try JSON.parse(text[..<end]) }
    }
    for index in text.indices {
      for byte in UInt8.min ... .max {
        var changed = text
        changed[index] = byte
        guard let value = try? JSON.parse(changed) else { continue }
        #expect(try JSON.parse(JSON.bytes(of: value)) == value)
      }
    }
  }
}
