import DialogueCore
import JSON
import Testing

@testable import Transcripts

@Suite("Snapshots as JSON")
struct SnapshotJSONTests {
  @Test("two thousand random snapshots come back equal, and equal ones have equal bytes")
  func roundTrip() throws {
    var run = RandomRun(seed: 20_261_121)
    for _ in 0..<2000 {
      let snapshot = run.snapshot()
      let bytes = Self.bytes(of: snapshot)
      let copy = try Snapshot(json: JSON.parse(bytes))
      #expect(copy == snapshot)
      #expect(Self.bytes(of: copy) == bytes)
    }
  }

  @Test("a missing member is named", arguments: ["flow", "state", "generator", "meters", "slots", "said"])
  func missing(name: String) throws {
    var json = try #require(try Self.json().object)
    json[name] = nil as JSONValue?
    let error = #expect(throws: FieldError.self) { try Snapshot(json: .object(json)) }
    #expect(error == FieldError(path: "snapshot.\(name)", problem: .missing))
  }

  @Test("a member of a newer program is refused, not lost")
  func unknown() throws {
    var json = try #require(try Self.json().object)
    json["mood"] = "wary"
    let error = #expect(throws: FieldError.self) { try Snapshot(json: .object(json)) }
    #expect(error?.description == "snapshot.mood is not known to this program")
  }

  @Test(
    "a wrong member is named, with what it should be",
    arguments: [
      ("turn", "three", #"snapshot.turn should be a whole number, but is "three""#),
      ("turn", 3_000_000_000, "snapshot.turn should be a whole number of 32 bits, but is 3000000000"),
      ("turn", 1.5, "snapshot.turn should be a whole number, but is a number"),
      ("mode", "exam", #"snapshot.mode should be one of practice, assessment, but is "exam""#),
      ("generator", 7, "snapshot.generator should be a string of digits, but is a whole number"),
      ("generator", "-1", #"snapshot.generator should be a string of digits, but is "-1""#),
      (
        "clock", "tomorrow",
        #"snapshot.clock should be a date and time such as 2026-11-21T20:00, but is "tomorrow""#
      ),
      ("meters", ["trust": 4], "snapshot.meters.heat is missing"),
      ("visited", ["a", nil], "snapshot.visited[1] should be a string, but is null"),
      (
        "slots", ["cause": true],
        "snapshot.slots.cause should be a string or a whole number, but is true or false"
      ),
      ("commitments", [["text": "call"]], "snapshot.commitments[0].owner is missing"),
      (
        "ending", ["id": "a", "kind": "win"],
        #"snapshot.ending.kind should be one of success, partial, stop, fail, but is "win""#
      ),
    ] as [(String, JSONValue, String)])
  func wrong(name: String, value: JSONValue, description: String) throws {
    var json = try #require(try Self.json().object)
    json[name] = value
    let error = #expect(throws: FieldError.self) { try Snapshot(json: .object(json)) }
    #expect(error?.description == description)
  }

  static func bytes(of snapshot: Snapshot) -> [UInt8] {
    var line = JSONWriter()
    snapshot.write(to: &line)
    return line.bytes
  }

  static func json() throws -> JSONValue { try JSON.parse(bytes(of: Sample.snapshot)) }
}
