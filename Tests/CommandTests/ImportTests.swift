import Foundation
import ProgramUnderTest
import Testing

@Suite("amends import")
struct ImportTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../transcripts/golden").standardizedFileURL

  /// A home with an empty folder to copy into; gone with this object.
  private final class Place {
    let home: URL
    var target: URL { home.appending(path: "target") }

    init() throws { home = try ProgramUnderTest.newHome() }

    func run(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
      try ProgramUnderTest.run("amends", arguments)
    }

    func files() throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: target.path)
      return Dictionary(
        uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: target.appending(path: $0))) })
    }
  }

  @Test("copies byte for byte, goes on where it was stopped, and writes nothing over")
  func copying() throws {
    let place = try Place()
    let first = try place.run("import", Self.golden.path, "--to", place.target.path)
    let whole = try place.files()
    #expect(first.exitCode == 0)
    #expect(first.output == "\(whole.count) copied, 0 continued, 0 there already\n")
    for (name, bytes) in whole {
      #expect(try bytes == Data(contentsOf: Self.golden.appending(path: name)))
    }

    // As if it had been killed while it wrote one of them.
    let name = try #require(whole.keys.min())
    try #require(whole[name]).dropLast(500).write(to: place.target.appending(path: name))
    let second = try place.run("export", Self.golden.path, "--to", place.target.path)
    #expect(second.output == "0 copied, 1 continued, \(whole.count - 1) there already\n")
    #expect(try place.files() == whole)

    var text = String(decoding: try #require(whole[name]), as: UTF8.self)
    text = text.replacing("\"type\":\"said\"", with: "\"type\":\"else\"", maxReplacements: 1)
    try text.write(to: place.target.appending(path: name), atomically: true, encoding: .utf8)
    let third = try place.run("import", Self.golden.path, "--to", place.target.path)
    #expect(third.exitCode == 1)
    #expect(third.errors.contains("another session of this name is there"))
    #expect(try place.files()[name] == Data(text.utf8))
  }

  @Test("says what cannot be copied, and copies the rest")
  func failing() throws {
    let place = try Place()
    let source = place.home.appending(path: "source")
    try FileManager.default.createDirectory(at: source, withIntermediateDirectories: false)
    try Data("oops\n".utf8).write(to: source.appending(path: "bad.jsonl"))
    let good = try #require(try FileManager.default.contentsOfDirectory(atPath: Self.golden.path).min())
    try FileManager.default.copyItem(
      at: Self.golden.appending(path: good), to: source.appending(path: "good.jsonl"))
    let outcome = try place.run("import", source.path, "--to", place.target.path)
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.contains("bad.jsonl: is no transcript"))
    #expect(outcome.output == "1 copied, 0 continued, 0 there already, 1 not read to the end\n")
    #expect(try place.files().count == 1)
    #expect(try place.run("import", "nowhere", "--to", place.target.path).exitCode == 66)
  }
}
