import JSON
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "reads each kind of value",
    arguments: [
      ("null", nil), ("true", true), ("false", false), ("0", 0), ("-7", -7), ("1.5", 1.5), ("\"a\"", "a"),
      (" [ ] ", []), ("{ }", [:]), ("[1,\"b\",[null]]", [1, "b", [nil]]),
      ("\t{\"a\" : {\"b\" : [1 , 2]}}\r\n", ["a": ["b": [1, 2]]]),
    ] as [(String, JSONValue)])
  func kinds(text: String, value: JSONValue) throws {
    #expect(try JSON.parse(text.utf8) == value)
  }

  @Test(
    "keeps whole numbers of 64 bits exact and makes every other number a double",
    arguments: [
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9007199254740993", .integer(9_007_199_254_740_993)),
      ("9223372036854775808", .number(0x1p63)), ("-9223372036854775809", .number(-0x1p63)),
      ("100000000000000000000", .number(1e20)), ("-0", .number(-0.0)), ("3.0", .number(3)),
      ("1e2", .number(100)), ("1E+2", .number(100)), ("1.5e-3", .number(0.0015)),
      ("5e-324", .number(.leastNonzeroMagnitude)), ("1e-400", .number(0)),
    ] as [(String, JSONValue)])
  func numbers(text: String, value: JSONValue) throws {
    #expect(try JSON.parse(text.utf8) == value)
  }

  @Test("keeps the sign of minus zero")
  func minusZero() throws {
    #expect(try JSON.parse("-0".utf8).double?.sign == .minus)
  }

  @Test(
    "undoes every escape",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\u00E9""#, "éé"),
      (#""\ud83d\ude4f!""#, "🙏!"), (#""\u0000""#, "\0"), (#""\uffff\ufffe""#, "\u{ffff}\u{fffe}"),
      (#""before \u2019after\n""#, "before ’after\n"),
    ])
  func escapes(text: String, value: String) throws {
    #expect(try JSON.parse(text.utf8) == .string(value))
  }

  @Test("passes any scalar through raw, and a byte order mark inside a string")
  func rawScalars() throws {
    let text = "é\u{7f}\u{85}\u{2028}\u{feff}\u{ffff}\u{10ffff}🙏 and some plain words after it"
    #expect(try JSON.parse("\"\(text)\"".utf8) == .string(text))
  }

  @Test("takes names that differ only in their bytes for two members")
  func exactNames() throws {
    let value = try JSON.parse("{\"\u{e9}\":1,\"e\u{301}\":2}".utf8)
    #expect(value["\u{e9}"] == 1)
    #expect(value["e\u{301}"] == 2)
  }

  @Test("reads a slice and a collection without contiguous storage alike")
  func otherCollections() throws {
    let bytes = Array("xx[1]xx".utf8)
    #expect(try JSON.parse(bytes[2..<5]) == [1])
    #expect(try JSON.parse(bytes.reversed()[2..<5].reversed()) == [1])
  }

  @Test("reads an object with very many members in time that grows with its length")
  func manyMembers() throws {
    let names = (0..<20_000).map { "\"name\($0)\":\($0)" }
    let object = try #require(try JSON.parse("{\(names.joined(separator: ","))}".utf8).object)
    #expect(object.members.count == 20_000)
    #expect(object.members.last?.value == 19_999)
  }
}
