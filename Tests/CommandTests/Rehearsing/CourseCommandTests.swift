import Foundation
import ProgramUnderTest
import Testing

@Suite("A course at the command line")
struct CourseCommandTests {
  private let home: URL

  init() throws { home = try ProgramUnderTest.newHome() }

  private func rehearse(_ more: String..., input: String) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run(
      "amends",
      ["rehearse", "five-steps", "--rep", "Sam", "--at", "2026-11-21T20:00", "--transcripts", home.path]
        + more,
      input: input)
  }

  @Test("goes on where it was left, and plays the part that is named")
  func goesOn() throws {
    let first = try rehearse(input: "Hello.\n")
    #expect(first.output.hasPrefix("Five steps, part 1 of 5\n"))
    let again = try rehearse(input: "Have I done something wrong?\n/end\n")
    #expect(again.output.contains("you ▸ Hello."))
    #expect(again.output.contains("Next  Five steps, part 1 of 5: Check in, tomorrow"))
    #expect(again.output.replacing("\n      ", with: " ").contains("amends rehearse five-steps"))
    let third = try rehearse("--part", "3", input: "/end\n")
    #expect(third.output.hasPrefix("Five steps, part 3 of 5\nApologize sincerely"))
  }

  @Test("/next goes on with the course, and outside of one with what the debrief proposes")
  func next() throws {
    let course = try rehearse(input: "Hello.\n/next\n/end\n\n\n/next\n")
    #expect(course.output.contains("/next comes after the end"))
    #expect(course.output.matches(of: /Five steps, part 1 of 5\nCheck in/).count == 2)
    let plan = try ProgramUnderTest.run(
      "amends",
      [
        "rehearse", "way-forward", "--scenario", "wedding-linen", "--rep", "Sam", "--at", "2026-11-21T20:00",
        "--transcripts", home.path,
      ], input: "I'll bring you sixty dry sets by noon tomorrow.\n/end\n\n\n/next\n")
    #expect(plan.output.contains("Six irons on the wall"))
    #expect(plan.output.contains("I'll bring you sixty dry sets by noon"))
  }

  @Test("outside of a course a flow takes over what was promised in the rehearsal that is named, or the last")
  func after() throws {
    func rehearse(_ flow: String, _ more: String..., input: String) throws -> ProgramUnderTest.Outcome {
      try ProgramUnderTest.run(
        "amends",
        ["rehearse", flow, "--rep", "Sam", "--at", "2026-11-21T20:00", "--transcripts", home.path] + more,
        input: input)
    }
    let none = try rehearse("progress-check", "--after", "last", input: "")
    #expect(none.exitCode == 66)
    let plan = try rehearse(
      "way-forward", "--scenario", "wedding-linen",
      input: "I'll bring you sixty dry sets by noon tomorrow.\n/end\n")
    #expect(
      plan.output.replacing("\n      ", with: " ").contains("amends rehearse progress-check --after last"))
    let check = try rehearse("progress-check", "--after", "last", input: "")
    #expect(check.output.contains("Six irons on the wall"))
    let words = check.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("I'll bring you sixty dry sets by noon"))
  }

  @Test("ends with 64 for a part that it has not, and --part is for courses")
  func parts() throws {
    let none = try rehearse("--part", "9", input: "")
    #expect(none.exitCode == 64)
    #expect(none.errors.contains("'five-steps' has no part 9 to play, of 5"))
    let flow = try ProgramUnderTest.run("amends", Sitting.arguments + ["--part", "2"], input: "")
    #expect(flow.exitCode == 64)
    #expect(flow.errors.contains("--part is for a course"))
    let after = try rehearse("--after", "last", input: "")
    #expect(after.exitCode == 64)
    #expect(after.errors.contains("--after is for a flow"))
  }
}
