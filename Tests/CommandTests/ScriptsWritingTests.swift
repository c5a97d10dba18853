import Foundation
import ProgramUnderTest
import Testing

@Suite("A trainer's own scripts")
struct ScriptsWritingTests {
  private let scripts: String

  init() throws { scripts = try ProgramUnderTest.newHome().appending(path: "scripts").path }

  private func amends(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run("amends", ["scripts"] + arguments + ["--scripts", scripts])
  }

  @Test("a new flow is written, passes check and its own tests, and is never overwritten")
  func new() throws {
    let made = try amends("new", "flow", "late-reply")
    #expect(made.exitCode == 0)
    #expect(made.output.contains("wrote \(scripts)/flows/late-reply.plan.yaml\n"))
    let check = try amends("check")
    #expect(check.exitCode == 0)
    #expect(check.output == "0 errors, 0 warnings\n")
    let test = try amends("test", "late-reply")
    #expect(test.exitCode == 0)
    #expect(test.output.hasSuffix("2 plans, 0 failed\n"))
    #expect(FileManager.default.fileExists(atPath: "\(scripts)/schema/flow.schema.json"))
    let again = try amends("new", "flow", "late-reply")
    #expect(again.exitCode == 64)
    #expect(again.errors.contains("flows/late-reply.yaml is there already"))
  }

  @Test(
    "a new flow has a name that is one, and that is free",
    arguments: ["../up", "Late", "", "9lives", "clear-the-air"])
  func names(name: String) throws {
    let outcome = try amends("new", "flow", name)
    #expect(outcome.exitCode == 64)
    #expect(!FileManager.default.fileExists(atPath: scripts))
  }

  @Test("a new move of one's own passes check, and is heard")
  func move() throws {
    let made = try amends("new", "move", "show_it")
    #expect(made.exitCode == 0)
    #expect(made.output.hasPrefix("wrote \(scripts)/moves/show_it.yaml\n"))
    #expect(try amends("check").output == "0 errors, 0 warnings\n")
    let heard = try ProgramUnderTest.run(
      "amends", ["listen", "I brought you a drawing of it.", "--scripts", scripts])
    #expect(heard.output.contains("\nshow_it "))
    #expect(try amends("new", "move", "own").exitCode == 64)
  }

  @Test("a new persona of one's own passes check, and answers")
  func persona() throws {
    let made = try amends("new", "persona", "list-keeper")
    #expect(
      made.output == """
        wrote \(scripts)/personas/list-keeper.yaml

        amends scripts check --scripts \(scripts)
        amends rehearse apologize-sincerely --persona list-keeper --scripts \(scripts)

        """)
    #expect(try amends("check").output == "0 errors, 0 warnings\n")
    let rehearsed = try ProgramUnderTest.run(
      "amends", ["rehearse", "apologize-sincerely", "--persona", "list-keeper", "--scripts", scripts],
      input: "We'll do it soon.\n")
    #expect(rehearsed.output.contains("my list.") || rehearsed.output.contains("write down?"))
    #expect(try amends("new", "persona", "furious").exitCode == 64)
  }

  @Test("a new scenario is for a flow, which has to be named; it passes check and can be played")
  func scenario() throws {
    let made = try amends("new", "scenario", "lost-parcel", "--flow", "clear-the-air")
    #expect(made.exitCode == 0)
    #expect(made.output.hasPrefix("wrote \(scripts)/scenarios/lost-parcel.yaml\n"))
    #expect(try amends("check").output == "0 errors, 0 warnings\n")
    let rehearsed = try ProgramUnderTest.run(
      "amends", ["rehearse", "clear-the-air", "--scenario", "lost-parcel", "--scripts", scripts], input: "\n")
    #expect(rehearsed.output.hasPrefix("Clear the air · Lost parcel"))
  }

  @Test("a new scenario without a flow, or of one that is not there, is told what to do, with 64")
  func scenarioOfNothing() throws {
    let nothing = try amends("new", "scenario", "lost-parcel")
    #expect(nothing.exitCode == 64)
    #expect(nothing.errors.contains("as in '--flow apologize-sincerely'"))
    let near = try amends("new", "scenario", "lost-parcel", "--flow", "clear-the-fog")
    #expect(near.exitCode == 64)
    #expect(near.errors == "amends: there is no flow named 'clear-the-fog'; did you mean 'clear-the-air'?\n")
    #expect(try amends("new", "persona", "brisk", "--flow", "clear-the-air").exitCode == 64)
  }

  @Test("a new flow is there whole or not at all")
  func inTheWay() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: scripts, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(scripts)/scenarios"))
    let outcome = try amends("new", "flow", "late-reply")
    #expect(outcome.exitCode == 73)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("amends: cannot write \(scripts)/scenarios/"))
    #expect(try files.contentsOfDirectory(atPath: "\(scripts)/flows") == [])
  }

  @Test("copies of what is in the program are the same byte for byte; nothing is overwritten")
  func copy() throws {
    let made = try amends("copy", "rubric.yaml", "personas", "personas/blunt.yaml")
    #expect(made.exitCode == 0)
    let written = made.output.split(separator: "\n")
    #expect(written.first == "wrote \(scripts)/rubric.yaml")
    #expect(written.count { $0.hasSuffix("/personas/blunt.yaml") } == 1)
    #expect(written.dropFirst().allSatisfy { $0.hasPrefix("wrote \(scripts)/personas/") })
    let folder = URL(filePath: #filePath).appending(path: "../../../scripts").standardizedFileURL
    #expect(
      try Data(contentsOf: URL(filePath: "\(scripts)/rubric.yaml"))
        == Data(contentsOf: folder.appending(path: "rubric.yaml")))
    #expect(try amends("check").output == "0 errors, 0 warnings\n")

    let again = try amends("copy", "repair.yaml", "rubric.yaml")
    #expect(again.exitCode == 64)
    #expect(again.errors == "amends: \(scripts)/rubric.yaml is there already, and is left as it is\n")
    #expect(!FileManager.default.fileExists(atPath: "\(scripts)/repair.yaml"))
    #expect(
      try amends("copy", "rubrics.yaml").errors
        == "amends: there is no script in the program named 'rubrics.yaml'; did you mean 'rubric.yaml'?\n")
  }

  @Test("is drawn in three formats")
  func graph() throws {
    _ = try amends("new", "flow", "late-reply")
    #expect(try amends("graph", "late-reply").output.hasPrefix("flowchart TD\n"))
    #expect(try amends("graph", "late-reply", "--format", "dot").output.hasPrefix("digraph "))
    #expect(try amends("graph", "late-reply", "--format", "svg").output.hasSuffix("</svg>\n"))
    #expect(try amends("graph", "late-replay").exitCode == 64)
  }

  @Test("is tested again when a file changes, also after a mistake")
  func watch() throws {
    _ = try amends("new", "flow", "late-reply")
    let program = try ProgramUnderTest(
      "amends", ["scripts", "test", "late-reply", "--watch", "--scripts", scripts])
    try program.wait(for: "watching \(scripts)")
    let plan = URL(filePath: "\(scripts)/flows/late-reply.plan.yaml")
    let sound = try String(contentsOf: plan, encoding: .utf8)
    try sound.replacing("ending: accepted", with: "ending: refused").write(
      to: plan, atomically: true, encoding: .utf8)
    try program.wait(for: "2 plans, 1 failed")
    try "flow: [".write(to: plan, atomically: true, encoding: .utf8)
    try program.wait(for: "late-reply.plan.yaml changed\nwatching")
    try sound.write(to: plan, atomically: true, encoding: .utf8)
    try program.wait(for: "2 plans, 0 failed\nwatching")
    program.send(signal: SIGINT)
    #expect(try program.finish().exitCode == 130)
  }
}
