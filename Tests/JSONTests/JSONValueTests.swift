import JSON
import Testing

@Suite("JSON values")
struct JSONValueTests {
  @Test("gives whole numbers also from doubles without a fraction, and only within range")
  func wholeNumbers() {
    #expect(JSONValue.number(3).int == 3)
    #expect(JSONValue.number(3.5).int == nil)
    #expect(JSONValue.number(1e300).int == nil)
    #expect(JSONValue.integer(3).double == 3)
    #expect(JSONValue.string("3").int == nil)
  }

  @Test("replaces, appends and removes members, keeping the order")
  func members() {
    var object: JSONObject = ["a": 1, "b": 2, "c": 3]
    object["b"] = "new"
    object["d"] = nil
    object["e"] = 5
    object["a"] = nil as JSONValue?
    #expect(object.names == ["b", "c", "e"])
    #expect(object["b"] == "new")
    #expect(object["a"] == nil)
  }

  @Test("keeps the later of two values with one name")
  func laterWins() {
    #expect(JSONObject([.init(name: "a", value: 1), .init(name: "a", value: 2)]) == ["a": 2])
  }

  @Test("tells a missing member from null")
  func missing() {
    let value: JSONValue = ["a": nil]
    #expect(value["a"] == .some(.null))
    #expect(value["b"] == nil)
    #expect(JSONValue.array([])["a"] == nil)
  }
}
