import Foundation
import ProgramUnderTest
import Testing

@Suite("Reviewing")
struct ReviewTests {
  /// A folder in which two rehearsals of one person are recorded, a day apart.
  private func recorded() throws -> URL {
    let folder = try ProgramUnderTest.newHome()
    for (day, lines) in [
      ("20", ["Sorry if there was any confusion, Marcus.", "To be fair, we had a lot on that week."]),
      ("21", Array(Sitting.lines.prefix(2))),
    ] {
      let amends = try ProgramUnderTest(
        "amends", Sitting.arguments.dropLast() + ["2026-11-\(day)T20:00"])
      try amends.send((lines + ["/end", "so so", "ask first"]).joined(separator: "\n"))
      _ = try amends.finish()
      let session = "sam-2026-11-\(day)-apologize-sincerely-1"
      try Sitting.transcript(in: amends.home, session).write(
        to: folder.appending(path: "\(session).jsonl"), atomically: true, encoding: .utf8)
    }
    return folder
  }

  private func review(_ arguments: [String], in folder: URL) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run(
      "amends", ["review"] + arguments, environment: ["AMENDS_TRANSCRIPTS": folder.path])
  }

  @Test("one attempt is compared with the one before it in the same folder")
  func one() throws {
    let folder = try recorded()
    let outcome = try review([Sitting.session], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Since the last time, Fri 20 Nov 2026"))
    #expect(outcome.output.contains("The turns that mattered"))
    #expect(outcome.output.contains("I never placed the order"))
    #expect(try review(["--last"], in: folder).output == outcome.output)
  }

  @Test("without names all rehearsals are shown, narrowed to a person and a flow where asked")
  func all() throws {
    let folder = try recorded()
    let all = try review([], in: folder)
    #expect(all.output.contains("2 attempts") && all.output.contains("What hurt most often"))
    #expect(try review(["--rep", "Sam", "--flow", "apologize-sincerely"], in: folder).output == all.output)
    let nobody = try review(["--rep", "Nobody"], in: folder)
    #expect(nobody.exitCode == 66 && nobody.errors.contains("no rehearsal of Nobody"))
  }

  @Test("a page is written whole, for its owner alone, or to standard output")
  func page() throws {
    let folder = try recorded()
    let file = folder.appending(path: "out.html")
    let written = try review(["--html", file.path], in: folder)
    #expect(written.exitCode == 0 && written.output.isEmpty && written.errors.contains("2 attempts"))
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try review(["--html", "-"], in: folder).output == page)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("out") } == [
        "out.html"
      ])
    let refused = try review(["--html", "/nowhere/at/all.html"], in: folder)
    #expect(refused.exitCode == 73 && refused.errors.contains("name a place that is yours"))
  }

  @Test("programs get JSON")
  func json() throws {
    let folder = try recorded()
    let outcome = try review(["--json"], in: folder)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let attempts = try #require(object["attempts"] as? [[String: Any]])
    #expect(
      attempts.map { $0["session"] as? String } == ["sam-2026-11-20-apologize-sincerely-1", Sitting.session])
    #expect(attempts.allSatisfy { $0["turning_points"] is [Any] })
    #expect(
      (attempts[1]["since"] as? [String: Any])?["session"] as? String
        == "sam-2026-11-20-apologize-sincerely-1")
  }

  @Test("what cannot be read is named beside what can, and ends with 65; what is not there with 66")
  func unreadable() throws {
    let folder = try recorded()
    try "no transcript\n".write(to: folder.appending(path: "x.jsonl"), atomically: true, encoding: .utf8)
    let outcome = try review([], in: folder)
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.contains("2 attempts") && outcome.errors.contains("x.jsonl: is no transcript"))
    #expect(try review(["nobody"], in: folder).exitCode == 66)
    #expect(try ProgramUnderTest.run("amends", ["review"]).exitCode == 66)
    #expect(try review(["--json", "--html", "-"], in: folder).exitCode == 64)
    #expect(try review(["--last", "x"], in: folder).exitCode == 64)
  }

  @Test("a damaged transcript is shown as far as it is sound, and the place is named")
  func damaged() throws {
    let folder = try recorded()
    let file = folder.appending(path: "\(Sitting.session).jsonl")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"seq\":4", with: "\"seq\":9").write(
      to: file, atomically: true, encoding: .utf8)
    let outcome = try review([file.path], in: folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output.contains("line 5 is damaged") && outcome.output.contains("I never placed the order"))
    #expect(outcome.output.contains("No scorecard was recorded"))
  }
}
