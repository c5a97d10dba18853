import Foundation
import ProgramUnderTest
import Testing

@Suite("amends scripts cues")
struct ScriptsCuesTests {
  /// A folder in which one rehearsal with two utterances that no cue hears is recorded.
  private func recorded() throws -> URL {
    let amends = try ProgramUnderTest("amends", Sitting.arguments)
    let lines = ["Zebras gallop sideways.", "Sideways zebras munch clover.", "/end", "fine", "fine"]
    try amends.send(lines.joined(separator: "\n"))
    _ = try amends.finish()
    let folder = try ProgramUnderTest.newHome()
    try Sitting.transcript(in: amends.home).write(
      to: folder.appending(path: "one.jsonl"), atomically: true, encoding: .utf8)
    return folder
  }

  private func unmatched(_ folder: String, _ more: String...) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run("amends", ["scripts", "cues", "--unmatched", folder] + more)
  }

  @Test("unheard utterances are grouped by the words they share, with flow, state, file and turn")
  func plain() throws {
    let folder = try recorded()
    let outcome = try unmatched(folder.path)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        2 of 2 utterances in 1 rehearsal: nothing heard

        2 × sideways, zebras
          "Zebras gallop sideways."
            apologize-sincerely/hear  \(folder.path)/one.jsonl:1
          "Sideways zebras munch clover."
            apologize-sincerely/hear  \(folder.path)/one.jsonl:2

        """)
  }

  @Test("--json is one object; a file that is no transcript is named in it and on standard error")
  func json() throws {
    let folder = try recorded()
    try Data("rubbish\n".utf8).write(to: folder.appending(path: "two.jsonl"))
    let outcome = try unmatched(folder.path, "--json")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("two.jsonl: is no transcript"))
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(document["unheard"] as? Int == 2)
    #expect((document["damaged"] as? [[String: Any]])?.count == 1)
    let group = try #require((document["groups"] as? [[String: Any]])?.first)
    #expect(group["words"] as? [String] == ["sideways", "zebras"])
  }

  @Test("no folder and an empty one end with 66, one of rubbish with 65, and no folder named with 64")
  func failures() throws {
    let folder = try ProgramUnderTest.newHome()
    #expect(try unmatched("/nowhere/at/all").exitCode == 66)
    #expect(try unmatched(folder.path).exitCode == 66)
    try Data("rubbish\n".utf8).write(to: folder.appending(path: "one.jsonl"))
    let outcome = try unmatched(folder.path)
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.isEmpty)
    #expect(try ProgramUnderTest.run("amends", ["scripts", "cues"]).exitCode == 64)
  }
}
