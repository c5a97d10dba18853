import Foundation
import JSON
import Testing

@Suite("docs/mcp.md")
struct ContextPageTests {
  @Test("its examples, sent in order, are answered as it shows")
  func examples() throws {
    let trial = try Trial()
    var answer: JSONValue?
    var shown = 0
    for line in try Self.exchange() {
      let text = String(line.dropFirst(2))
      if line.hasPrefix("> ") {
        #expect(answer == nil, "answered, and not shown")
        answer = try trial.send(text)
      } else {
        let got = try #require(answer, "nothing came for \(line)")
        if let difference = Self.difference(try JSON.parse(Array(text.utf8)), got, at: "") {
          Issue.record("\(difference)\n\(got)")
        }
        answer = nil
        shown += 1
      }
    }
    #expect(shown == 11)
  }

  @Test("it names every tool, with all its arguments and no other")
  func tools() throws {
    let tools = try #require(try Trial().result("tools/list")["tools"]?.array)
    let rows = try Self.page().matches(of: /\| `(\w+)` \| (.*?) \| .*\|\n/).map { row in
      [String(row.1)] + row.2.matches(of: /`(\w+)`/).map { String($0.1) }
    }
    let expected = tools.map { tool in
      [tool["name"]?.string ?? ""] + (tool["inputSchema"]?["properties"]?.object?.names ?? [])
    }
    #expect(rows == expected)
  }

  private static func page() throws -> String {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/mcp.md")
    return try String(contentsOf: page, encoding: .utf8)
  }

  /// The lines of all blocks named `rpc`.
  private static func exchange() throws -> [String] {
    try page().matches(of: /```rpc\n((?:.|\n)*?)```/).flatMap { $0.1.split(separator: "\n").map(String.init) }
  }

  /// Where an answer lacks what the page shows; "..." at the end of a text stands for anything.
  private static func difference(_ shown: JSONValue, _ got: JSONValue, at place: String) -> String? {
    switch (shown, got) {
    case (.object(let shown), .object(let got)):
      return shown.members.lazy.compactMap { member in
        guard let value = got[member.name] else { return "\(place).\(member.name) is missing" }
        return difference(member.value, value, at: "\(place).\(member.name)")
      }.first
    case (.array(let shown), .array(let got)):
      guard shown.count <= got.count else { return "\(place): \(got.count) elements" }
      return zip(shown, got).lazy.compactMap { difference($0, $1, at: "\(place)[]") }.first
    case (.string(let shown), .string(let got)) where shown.hasSuffix("..."):
      return got.hasPrefix(shown.dropLast(3)) ? nil : "\(place): \(got)"
    default: return shown == got ? nil : "\(place): \(got)"
    }
  }
}
