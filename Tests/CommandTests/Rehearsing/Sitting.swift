import Foundation
import ProgramUnderTest

/// The rehearsal that these tests hold, and where it is kept.
enum Sitting {
  static let arguments = [
    "rehearse", "apologize-sincerely", "--scenario", "pump-never-ordered", "--rep", "Sam", "--at",
    "2026-11-21T20:00",
  ]
  static let session = "sam-2026-11-21-apologize-sincerely-1"
  static let lines = [
    "I never placed the order, and I told you that I had. What has it done to your week?",
    "Eleven people standing about since Tuesday, and you had to explain it upstairs.",
    "/end", "it went all right", "ask first",
  ]

  static func transcript(in home: URL, _ session: String = session) throws -> String {
    try String(
      contentsOf: home.appending(path: ".local/share/amends/transcripts/\(session).jsonl"), encoding: .utf8)
  }

  /// The program at a terminal, at its first prompt.
  static func atTerminal(
    _ more: String..., columns: Int = 80, environment: [String: String] = [:], home: URL? = nil
  ) throws -> ProgramUnderTest {
    let amends = try ProgramUnderTest(
      "amends", arguments + more, through: .terminal(columns: columns), environment: environment, home: home)
    try amends.wait(for: "▸ ")
    return amends
  }
}
