import Foundation
import Testing
import TinyScripts

@testable import Scripts

/// docs/diagnostics has a page a code: a bad example with what is reported, word for word, and a good one.
///
/// `AMENDS_RECORD=1` writes what is reported into the pages, and fails.
@Suite("The pages of diagnostics")
struct DiagnosticPagesGoldenTests {
  /// No block of YAML can show these, or none without listening: see DocumentTests, and ExampleRunnerTests and
  /// CueSmellsTests of ScriptTests.
  static let untold: Set<DiagnosticCode> = [
    .notText, .tooLarge, .exampleFails, .idleCue, .misledCue, .shadowedCue, .unheardModel,
    .wideCue,
  ]

  @Test("every code has one page, named for it")
  func pages() throws {
    let names = try Page.names()
    #expect(Set(names.map { $0.prefix(6) }).count == names.count)
    #expect(names.map { String($0.prefix(6)) } == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  @Test(
    "the bad example gives the code and what the page says, the good one nothing",
    arguments: DiagnosticCode.allCases.filter { !untold.contains($0) })
  func examples(code: DiagnosticCode) throws {
    let page = try Page(code)
    let bad = try #require(page.blocks(of: "yaml").first)
    let good = try #require(page.blocks(of: "yaml").last)
    let reported = Compiler.compile(Tiny.files(with: bad)).diagnostics
    #expect(reported.contains { $0.code == code })
    #expect(Compiler.compile(Tiny.files(with: good)).diagnostics.map(\.description) == [])

    let text = reported.map(\.description).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["AMENDS_RECORD"] != nil { try page.record(text) }
    #expect(page.blocks(of: "text").first == text)
  }
}

/// A page of docs/diagnostics.
private struct Page {
  static let folder = "\(Examples.root)/docs/diagnostics"
  let path: String
  let text: String

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  init(_ code: DiagnosticCode) throws {
    let name = try #require(try Self.names().first { $0.hasPrefix(code.rawValue) })
    path = "\(Self.folder)/\(name)"
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  func blocks(of language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```\n").first
    }
  }

  func record(_ reported: String) throws {
    let old = "```text\n\(blocks(of: "text").first ?? "")```"
    try text.replacingOccurrences(of: old, with: "```text\n\(reported)```").write(
      toFile: path, atomically: true, encoding: .utf8)
  }
}

extension Tiny {
  /// The tiny library with one thing changed. The first line of a block says what: `# PATH` is a whole file,
  /// `# in PATH` replaces the file's keys by the block's, `# without PATH` takes the file away.
  fileprivate static func files(with block: String) -> [ScriptFile] {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let words = lines[0].split(separator: " ").map(String.init)
    let path = words.last ?? ""
    let others = files.filter { $0.path != path }
    switch words.dropFirst().first {
    case "without": return others
    case "in":
      let old = (texts[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return others + [ScriptFile(path: path, text: merged(old, with: Array(lines.dropFirst())))]
    default: return others + [ScriptFile(path: path, text: lines.dropFirst().joined(separator: "\n"))]
    }
  }

  private static func merged(_ old: [String], with new: [String]) -> String {
    func key(_ line: String) -> String? {
      line.first?.isLetter == true ? line.split(separator: ":").first.map(String.init) : nil
    }
    let replaced = Set(new.compactMap(key))
    var kept: [String] = []
    var keeps = true
    for line in old {
      if let key = key(line) { keeps = !replaced.contains(key) }
      if keeps { kept.append(line) }
    }
    return (kept.filter { !$0.isEmpty } + new).joined(separator: "\n")
  }
}
