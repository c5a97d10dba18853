import Foundation
import JSON
import Testing
import Transcripts

@testable import Exports

/// The transcript of docs/transcript-format.md, which has every kind of event, as the tests need it.
enum Sample {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()

  static func lines() throws -> [String] {
    let page = try String(
      contentsOf: root.appending(path: "../../docs/transcript-format.md"), encoding: .utf8)
    let start = try #require(page.range(of: "```jsonl\n"))
    let end = try #require(page.range(of: "\n```", range: start.upperBound..<page.endIndex))
    return page[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
  }

  static func account(_ lines: [String]) throws -> Account {
    Account(try TranscriptReader.read(Array((lines.joined(separator: "\n") + "\n").utf8)))
  }

  static func account() throws -> Account { try account(lines()) }

  /// The same rehearsal with something else said in it, and noted about it.
  static func account(saying text: String) throws -> Account {
    var writer = JSONWriter()
    writer.value(text)
    let quoted = String(decoding: writer.bytes, as: UTF8.self)
    return try account(
      lines().map { line in
        line.replacingOccurrences(
          of: #""text":"I never placed the order. I'll call you by Friday noon.""#, with: "\"text\":\(quoted)"
        ).replacingOccurrences(of: #""text":"Good: no excuse this time.""#, with: "\"text\":\(quoted)")
          .replacingOccurrences(
            of: #""text":"Line two has stood still since Tuesday.""#, with: "\"text\":\(quoted)")
      })
  }

  /// What a format makes of a session: its document, or its files one behind the other.
  static func text(_ format: Format, _ accounts: Account...) throws -> String {
    var export = format.export(home: .nobodys, page: CSV())
    var bytes: [UInt8] = []
    for account in accounts { bytes += try export.add(account) }
    for file in export.finish() { bytes += Array("== \(file.name)\n".utf8) + file.bytes }
    return String(decoding: bytes, as: UTF8.self)
  }
}
