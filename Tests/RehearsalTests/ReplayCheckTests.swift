import DialogueCore
import Rehearsal
import Testing
import Transcripts

@Suite("Replaying a transcript")
struct ReplayCheckTests {
  /// Hints, pauses and retries included.
  private func recorded(in folder: TemporaryFolder) throws -> Transcript {
    let session = try Shipped.session("apologize-sincerely", id: "run", in: folder.transcripts)
    _ = try session.say("I never placed the order, and I told you that I had. What has it cost you?")
    _ = try session.hint()
    _ = try session.pause()
    _ = try session.say("I'm sorry if there was any confusion.")
    _ = try session.retry()
    _ = try session.say("That's on me.")
    _ = try session.leave()
    return try folder.transcripts.transcript(of: session.id)
  }

  @Test("today's scripts go the recorded way")
  func agrees() throws {
    let folder = try TemporaryFolder()
    let check = try ReplayCheck(try recorded(in: folder), on: try Shipped.stage.get())
    #expect(check.divergence == nil)
    #expect(check.agreed == 3)
  }

  @Test("the first turn that goes another way is named, with what was expected and what came")
  func diverges() throws {
    let folder = try TemporaryFolder()
    let transcript = try recorded(in: folder)
    var library = try Shipped.stage.get().library
    library.rubric.rules = library.rubric.rules.map { rule in
      rule.move == "own"
        ? MeterRule(
          id: rule.id, move: rule.move, when: rule.when, change: .init(trust: 1, heat: -1), why: "") : rule
    }
    let check = try ReplayCheck(transcript, on: Stage(library: library, program: "test"))
    #expect(check.divergence?.turn == 1)
    #expect(check.divergence?.what == "meters")
  }

  @Test("a slot that the flow no longer has is shown, though nothing is said otherwise")
  func slots() throws {
    let folder = try TemporaryFolder()
    let now = String(decoding: try recorded(in: folder).bytes(), as: UTF8.self)
    let then = now.replacing(#""slots":{"#, with: #""slots":{"another":"yes","#)
    #expect(then != now)
    let check = try ReplayCheck(TranscriptReader.read(Array(then.utf8)), on: try Shipped.stage.get())
    let divergence = try #require(check.divergence)
    #expect(divergence.turn == 0 && divergence.what == "slots")
    #expect(divergence.expected.contains(#"another "yes""#) && !divergence.got.contains("another"))
  }

  @Test("a promise that is understood otherwise today is shown with its date")
  func promises() throws {
    let folder = try TemporaryFolder()
    let session = try Shipped.session("apologize-sincerely", id: "run", in: folder.transcripts)
    _ = try session.say("I never placed the order. I'll bring you one myself on Friday morning at seven.")
    let recorded = try folder.transcripts.transcript(of: session.id).bytes()
    let early = String(decoding: recorded, as: UTF8.self)
    let late = early.replacing("T07:00", with: "T12:00")
    #expect(late != early)
    let check = try ReplayCheck(TranscriptReader.read(Array(late.utf8)), on: try Shipped.stage.get())
    let divergence = try #require(check.divergence)
    #expect(divergence.what == "promises")
    #expect(divergence.expected.hasSuffix("T12:00"))
    #expect(divergence.got.hasSuffix("T07:00"))
  }
}
