import DialogueCore
import Foundation
import JSON
import TestFolders

@testable import Transcripts

/// One rehearsal of three events, as the tests need it.
enum Sample {
  static let time = Timestamp(milliseconds: 1_795_291_200_000)  // 2026-11-21T20:00:00.000Z

  static func session(_ text: String = "sam-1") throws -> SessionID { try SessionID(text) }

  static func header(_ session: String = "sam-1", at time: Timestamp = time) throws -> TranscriptHeader {
    TranscriptHeader(
      session: try SessionID(session), at: time, flow: "clear-the-air", scenario: "late-pump",
      persona: "plant-manager", difficulty: "normal", mode: .practice, seed: .max, rep: "Sam",
      library: "9f2c1d", rubric: "1", program: "amends 0.1.0",
      start: Moment(year: 2026, month: 11, day: 21, hour: 20))
  }

  static let snapshot = Snapshot(
    flow: "clear-the-air", scenario: "late-pump", persona: "plant-manager", difficulty: "normal",
    mode: .practice, rep: "Sam", clock: Moment(year: 2026, month: 11, day: 21, hour: 20),
    generator: Generator(seed: .max), state: "opening", meters: Meters(trust: 25, heat: 70))

  static let opening = TranscriptEvent.Content.turn(
    .init(
      turn: 0,
      step: Step(
        snapshot: snapshot, effects: [.spoke(.customer, line: "opening.1", text: "So. Where is it?")],
        path: ["opening"])))

  static let said = TranscriptEvent.Content.said(
    .init(turn: 1, utterance: Utterance(text: "I never placed the order.\nThat is on me 🙏")))

  static let answer = TranscriptEvent.Content.turn(
    .init(turn: 1, step: Step(snapshot: snapshot, effects: [.unmatched], path: [])))

  /// The file with the header and these three events.
  static func file() throws -> [UInt8] {
    var lines = JSONWriter()
    try header().write(to: &lines)
    for (index, event) in [opening, said, answer].enumerated() {
      event.write(to: &lines, seq: index + 1, at: time)
    }
    return lines.bytes
  }

  static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// A folder for one test.
struct TemporaryFolder {
  let url: URL
  /// Not made yet: the writer makes it.
  var folder: TranscriptFolder { TranscriptFolder(url.appending(path: "transcripts").path) }

  init() throws { url = URL(filePath: try TestFolder.new()) }

  func bytes(of session: SessionID) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder.path(of: session))))
  }

  /// Puts a file where a session's transcript would be.
  func put(_ bytes: [UInt8], as session: SessionID) throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: folder.path(of: session)))
  }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
