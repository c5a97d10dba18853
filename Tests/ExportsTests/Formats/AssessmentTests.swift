import Testing

@testable import Exports

@Suite("An assessment, shown again")
struct AssessmentTests {
  @Test(
    "captions and a terminal show it without meters, as it was held", arguments: [Format.webvtt, .asciicast])
  func meters(format: Format) throws {
    let lines = try Sample.lines()
    let practice = try Sample.text(format, Sample.account(lines))
    let held = try Sample.text(
      format, Sample.account(lines.map { $0.replacing("\"practice\"", with: "\"assessment\"") }))
    #expect(practice.contains("trust ") && practice.contains("heat "))
    #expect(!held.contains("trust ") && !held.contains("heat "))
    #expect(held.split(separator: "\n").count == practice.split(separator: "\n").count)
  }
}
