import Foundation
import Testing

@testable import Scripts

@Suite("Schemas")
struct SchemaTests {
  /// What the readers asked for while they read all scripts and all examples, by kind of section.
  private static func vocabulary() throws -> [String: Set<String>] {
    var draft = Draft()
    draft.recordsVocabulary = true
    for file in try Examples.files(inDocument: "docs/script-format.md") + Examples.shipped() {
      draft.read(file)
    }
    return draft.reports.reduce(into: [:]) { $0.merge($1.vocabulary) { $0.union($1) } }
  }

  /// The keys of every definition in the schemas, by its name.
  private static func schemas() throws -> [String: Set<String>] {
    let folder = "\(Examples.root)/scripts/schema"
    var keys: [String: Set<String>] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".schema.json") {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
      let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
      for (kind, definition) in definitions {
        if let properties = definition["properties"] as? [String: Any] {
          keys[kind, default: []].formUnion(properties.keys)
        }
      }
    }
    return keys
  }

  @Test("the schemas know the keys that the readers know, and no others")
  func keys() throws {
    let schemas = try Self.schemas()
    // The names of lists and flags are the author's own.
    for (kind, keys) in try Self.vocabulary() where !["lists", "flags"].contains(kind) {
      #expect(try #require(schemas[kind], "no schema defines '\(kind)'") == keys, "in '\(kind)'")
    }
  }

  @Test("every script names its schema in its first line")
  func firstLines() throws {
    for file in try Examples.shipped() {
      let kind = try #require(ScriptKind(path: file.path))
      let up = file.path.contains("/") ? "../" : ""
      #expect(
        file.lines.first == "# yaml-language-server: $schema=\(up)schema/\(kind.rawValue).schema.json",
        "\(file.path)")
    }
  }
}
