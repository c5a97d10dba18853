import Foundation
import JSON
import LineProtocol
import Testing

@Suite("docs/protocol.md")
struct ProtocolPageTests {
  @Test("its examples, sent in order, are answered in the shape that it shows")
  func examples() throws {
    let trial = try Trial()
    var got: [JSONValue] = []
    var passesOver = false
    var shown = 0
    for line in try Self.exchange() {
      if line.hasPrefix("> ") {
        #expect(passesOver || got.isEmpty, "answered, and not shown: \(got)")
        got = try trial.send(String(line.dropFirst(2)))
        passesOver = false
      } else if line == "< ..." {
        passesOver = true
      } else {
        let expected = try JSON.parse(Array(line.utf8.dropFirst(2)))
        if passesOver { got.removeAll { $0["id"] != expected["id"] } }
        passesOver = false
        let answer = try #require(got.isEmpty ? nil : got.removeFirst(), "nothing came for \(line)")
        if let difference = Self.difference(expected, answer, at: "") {
          Issue.record("\(difference)\n\(answer)")
        }
        shown += 1
      }
    }
    #expect(shown > 20)
  }

  /// The lines of all blocks named `rpc`.
  private static func exchange() throws -> [String] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/protocol.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.matches(of: /```rpc\n((?:.|\n)*?)```/).flatMap {
      $0.1.split(separator: "\n").map(String.init)
    }
  }

  /// Members whose values are part of the protocol, not of the scripts.
  private static let fixed: Set<String> = [
    "jsonrpc", "id", "method", "protocolVersion", "sessionId", "sessionUpdate", "stopReason", "code", "phase",
    "speaker", "mode", "rep", "cwd",
  ]

  /// Where a value has other members, or values of another kind, than the page shows; null stands for any.
  private static func difference(_ shown: JSONValue, _ got: JSONValue, at place: String) -> String? {
    if let shown = shown.object, let got = got.object {
      // The page shows a snapshot and a line's extras in part only.
      if !shown.members.isEmpty, shown.names.sorted() != got.names.sorted(), !place.hasSuffix("Commands[0]") {
        return "\(place): the page has \(shown.names), the answer \(got.names)"
      }
      return shown.members.lazy.compactMap { member in
        guard let value = got[member.name] else { return "\(place): \(member.name) is missing" }
        if place.hasPrefix(".result.flows") || !fixed.contains(member.name) || place.contains("moves")
          || member.name == "id" && place.contains("s[")
        {
          return difference(member.value, value, at: "\(place).\(member.name)")
        }
        return member.value == value ? nil : "\(place).\(member.name): \(value)"
      }.first
    }
    if let shown = shown.array?.first, let got = got.array?.first {
      return difference(shown, got, at: "\(place)[0]")
    }
    return shown.isNull || got.isNull || shown.kind == got.kind ? nil : "\(place): \(got.kind)"
  }
}
