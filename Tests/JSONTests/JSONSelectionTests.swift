import JSON
import Testing

@Suite("Reading a part")
struct JSONSelectionTests {
  private static let text = #"""
    {"seq":7,"text":"a \"b\" c","moves":[{"move":"own","words":"x","why":"y"},{"move":"pitch"}],
     "snapshot":{"said":["\u00e9","}"],"meters":{"trust":25,"heat":70},"n":-1.5e3,"t":[true,false,null]}}
    """#

  @Test("what is wanted is kept, in lists and inside one another, and the rest left out")
  func keeping() throws {
    let value = try JSON.parse(
      Self.text.utf8,
      only: ["seq": .whole, "moves": ["move": .whole], "snapshot": ["meters": .whole], "none": .whole])
    #expect(
      value == [
        "seq": 7, "moves": [["move": "own"], ["move": "pitch"]],
        "snapshot": ["meters": ["trust": 25, "heat": 70]],
      ])
    #expect(try JSON.parse(Self.text.utf8, only: .whole) == JSON.parse(Self.text.utf8))
    #expect(try JSON.parse(Self.text.utf8, only: [:]) == [:])
  }

  @Test("a name is the same however it is written")
  func escapedName() throws {
    #expect(try JSON.parse(#"{"\u0061":1,"b":2}"#.utf8, only: ["a": .whole]) == ["a": 1])
  }

  @Test("every damage is found, also in what is left out")
  func damage() throws {
    let bytes = Array(Self.text.utf8)
    for place in bytes.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5c, 0x7d, 0xff] {
        var damaged = bytes
        damaged[place] = byte
        let whole = try? JSON.parse(damaged)
        let part = try? JSON.parse(damaged, only: ["none": .whole])
        // Repeated names in what is left out are the one thing that passes.
        if whole == nil, part != nil {
          let error = #expect(throws: JSONError.self) { try JSON.parse(damaged) }
          guard case .duplicateMember = error?.reason else {
            Issue.record("\(place) \(byte): \(String(describing: error))")
            continue
          }
        }
        #expect(whole == nil || part == [:])
      }
    }
  }

  @Test("a name that is wanted and repeated is refused")
  func repeated() {
    #expect(throws: JSONError.self) { try JSON.parse(#"{"a":1,"a":2}"#.utf8, only: ["a": .whole]) }
    #expect(throws: Never.self) { try JSON.parse(#"{"b":1,"b":2}"#.utf8, only: ["a": .whole]) }
  }

  @Test("no text is too deep for the stack")
  func deep() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSON.parse("{\"b\":\(deep)".utf8, only: ["a": .whole]) }
  }
}
