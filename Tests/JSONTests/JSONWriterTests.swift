import JSON
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test(
    "writes compact text with the members in their order",
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), (.integer(.min), "-9223372036854775808"), ([], "[]"),
      ([:], "{}"), ([1, "a", [nil]], #"[1,"a",[null]]"#),
      (["b": 1, "a": ["c": []]], #"{"b":1,"a":{"c":[]}}"#),
    ] as [(JSONValue, String)])
  func values(value: JSONValue, text: String) {
    #expect(JSON.text(of: value) == text)
  }

  @Test(
    "writes the shortest digits that read back as the same double",
    arguments: [
      (0.1, "0.1"), (3, "3.0"), (-0.0, "-0.0"), (1e20, "1e+20"), (.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func doubles(value: Double, text: String) throws {
    #expect(JSON.text(of: .number(value)) == text)
    if value.isFinite { #expect(try JSON.parse(text.utf8).double?.bitPattern == value.bitPattern) }
  }

  @Test("escapes control characters, quotes and backslashes, and leaves all else as it is")
  func escapes() {
    let text = "\0\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f} \"\\/ é🙏\u{7f}\u{2028}\u{ffff}"
    let expected = #""\u0000\u0001\b\t\n\u000b\f\r\u001f \"\\/ é🙏"# + "\u{7f}\u{2028}\u{ffff}\""
    #expect(JSON.text(of: .string(text)) == expected)
  }

  @Test("finds the one character to escape wherever it stands", arguments: ["\n", "\"", "\\", "\u{1f}"])
  func escapeAnywhere(character: String) throws {
    for before in 0..<20 {
      for after in 0..<20 {
        let text = String(repeating: "a", count: before) + character + String(repeating: "~", count: after)
        let bytes = JSON.bytes(of: .string(text))
        #expect(!bytes.contains { $0 < 0x20 })
        #expect(try JSON.parse(bytes) == .string(text))
      }
    }
  }

  @Test("a string can be written in pieces, and each is escaped")
  func stringInPieces() throws {
    var writer = JSONWriter()
    writer.beginArray()
    writer.value(1)
    writer.string { text in
      text.text("m")
      text.text(Int.min)
      text.text(UInt64.max)
      text.text("\"")
      text.text(atMost: 8) { room in
        room[0] = UInt8(ascii: "Z")
        return 1
      }
    }
    writer.string { _ in }
    writer.endArray()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"[1,"m-922337203685477580818446744073709551615\"Z",""]"#)
  }

  @Test(
    "a name of any length is written whole",
    arguments: ["", "a", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghijklmnop", "abcdefghijklmnopq"]
      as [StaticString])
  func names(name: StaticString) {
    var writer = JSONWriter()
    writer.object { object in
      object.member(name, 1)
      object.member(name, 23)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"\(name)\":1,\"\(name)\":23}")
  }

  @Test("puts the commas in when written piece by piece")
  func pieces() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("turn", 3)
    writer.member("done", false)
    writer.name("moves")
    writer.beginArray()
    writer.value("own")
    writer.beginArray()
    writer.endArray()
    writer.value(2.5)
    writer.null()
    writer.encoded(Array(#"{"x":1}"#.utf8))
    writer.endArray()
    writer.member("text", "a\nb")
    writer.member("value", ["c": nil] as JSONValue)
    writer.endObject()
    writer.endLine()
    writer.value(1)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"turn":3,"done":false,"moves":["own",[],2.5,null,{"x":1}],"text":"a\nb","value":{"c":null}}"#
        + "\n1")
  }

  @Test("takes back what was written since a line's end, or all")
  func goesBack() {
    var writer = JSONWriter()
    writer.value(1)
    writer.endLine()
    let mark = writer.count
    writer.value(2)
    writer.goBack(to: mark)
    writer.value(3)
    #expect(writer.bytes == Array("1\n3".utf8))
    writer.goBack()
    writer.value(4)
    #expect(writer.bytes == Array("4".utf8))
  }

  @Test("appends the lines of another, after which a value starts a line of its own")
  func appends() {
    var other = JSONWriter()
    other.value(1)
    other.endLine()
    other.value(2)
    other.endLine()
    var writer = JSONWriter()
    writer.append(other)
    writer.append(Array("2\n".utf8))
    writer.value(3)
    #expect(writer.bytes == Array("1\n2\n2\n3".utf8))
  }
}
