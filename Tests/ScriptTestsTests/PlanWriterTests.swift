import DialogueCore
import Scripts
import TestFolders
import Testing
import Transcripts

@testable import ScriptTests

@Suite("A plan from a transcript")
struct PlanWriterTests {
  @Test(
    "a text is quoted so that YAML reads it back as it was",
    arguments: [
      ("plain", #""plain""#), ("say \"no\" \\ twice", #""say \"no\" \\ twice""#),
      ("two\nlines", #""two\nlines""#),
      ("bell\u{7}", #""bell\x07""#), ("naïve: # *x*", #""naïve: # *x*""#),
    ])
  func quotes(text: String, quoted: String) {
    #expect(PlanWriter.quoted(text) == quoted)
  }

  @Test("a recorded rehearsal becomes a plan that holds")
  func roundTrip() throws {
    let machine = try Machine(library: Stage.library, flow: "small", scenario: "late")
    var walk = Walk(machine, seed: 7, listen: Stage.listen)
    var events: [TranscriptEvent.Content] = []
    let at = Timestamp(milliseconds: 0)
    for (index, text) in ["press \"now\"", "own", "own"].enumerated() {
      let (utterance, step) = walk.say(text)
      events.append(.said(.init(turn: index + 1, utterance: utterance)))
      events.append(.turn(.init(turn: index + 1, step: step)))
    }
    let header = TranscriptHeader(
      session: try SessionID("sam-1"), at: at, flow: "small", scenario: "late", persona: "plain",
      difficulty: "normal", mode: .practice, seed: 7, rep: "Sam", library: "0", rubric: "1", program: "test",
      start: Walk.clock)
    let folder = TranscriptFolder(try TestFolder.new())
    try TranscriptWriter.create(header, in: folder).append(events, at: at)
    let text = try PlanWriter.plan(transcript: folder.path(of: header.session))
    let plans = Compiler.compile([ScriptFile(path: "flows/small.plan.yaml", text: text)]).plans
    let plan = try #require(plans.first)
    let further = try PlanWriter.plan(transcript: folder.path(of: header.session)) { $0 == "small" }
    let both = Compiler.compile([ScriptFile(path: "flows/small.plan.yaml", text: text + further)]).plans
    #expect(both.map { $0.turns.map(\.text) } == [plan.turns.map(\.text), plan.turns.map(\.text)])
    #expect(plan.turns.map(\.text) == ["press \"now\"", "own", "own"])
    #expect(plan.ending == "accepted")
    #expect(PlanRunner(library: Stage.library, listen: Stage.listen).run(plan) == [])
  }
}
