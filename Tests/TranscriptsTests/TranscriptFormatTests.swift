import DialogueCore
import Foundation
import JSON
import Testing

@testable import Transcripts

@Suite("docs/transcript-format.md")
struct TranscriptFormatTests {
  @Test("its transcript reads without a warning and is written back byte for byte")
  func example() throws {
    let bytes = Array(try Self.example().utf8)
    let transcript = try TranscriptReader.read(bytes)
    #expect(transcript.warnings == [])
    var lines = JSONWriter()
    transcript.header.write(to: &lines)
    for event in transcript.events {
      try event.content().write(to: &lines, seq: event.seq, at: event.at)
    }
    #expect(lines.bytes == bytes)
    let history = try History(of: transcript)
    #expect(history.turns.map(\.retried) == [true, false])
    #expect(history.snapshot?.ending?.ending == "left")
  }

  @Test("it has an example of every event, and names every member that occurs")
  func complete() throws {
    let transcript = try TranscriptReader.read(Array(Self.example().utf8))
    let types: Set = ["said", "turn", "hint", "retry", "pause", "dispute", "note", "end", "debrief"]
    #expect(Set(transcript.events.map(\.type)) == types)
    let prose = try Self.text().split(separator: "```jsonl")[0]
    for name in try Self.example().split(separator: "\n").flatMap({ try Self.names(in: JSON.parse($0.utf8)) })
    {
      #expect(prose.contains("`\(name)`"), "the page does not say what \(name) is")
    }
  }

  static func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/transcript-format.md"), encoding: .utf8)
  }

  static func example() throws -> String {
    let parts = try text().components(separatedBy: "```jsonl\n")
    return try #require(parts.last?.components(separatedBy: "```").first)
  }

  /// The names of all members inside, but for those of tables, which are ids.
  static func names(in value: JSONValue) -> [String] {
    switch value {
    case .array(let elements): elements.flatMap(names)
    case .object(let object):
      object.members.flatMap { member in
        ["done", "flags", "slots"].contains(member.name)
          ? [member.name] : [member.name] + names(in: member.value)
      }
    default: []
    }
  }
}
