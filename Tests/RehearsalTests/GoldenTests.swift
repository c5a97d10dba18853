import Coaching
import DialogueCore
import Glibc
import Rehearsal
import Testing
import Transcripts

/// The rehearsals in transcripts/golden go today as they went when they were recorded.
///
/// `make goldens` says their words again and records what comes; that run fails, so that nobody takes it for a pass.
@Suite("Golden transcripts")
struct GoldenTests {
  static let folder = TranscriptFolder(
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/transcripts/golden")

  @Test("every flow has one, and each goes the recorded way")
  func golden() throws {
    let stage = try Shipped.stage.get()
    let listing = try Self.folder.sessions()
    #expect(listing.unreadable.isEmpty)
    #expect(Set(listing.entries.map(\.header.flow)).isSuperset(of: Shipped.flows))
    for entry in listing.entries {
      let transcript = try Self.folder.transcript(of: entry.session)
      if getenv("AMENDS_RECORD") != nil {
        try Recorder(transcript, on: stage).record(over: Self.folder.path(of: entry.session))
        Issue.record("recorded \(entry.session) anew: read the difference, then run the tests again")
        continue
      }
      let check = try ReplayCheck(transcript, on: stage)
      #expect(check.divergence == nil, "\(entry.session)")
      #expect(check.agreed > 3, "\(entry.session)")
    }
  }
}

/// Says a transcript's words again, at the same times, and records what comes of it today.
private final class Recorder {
  let transcript: Transcript
  let stage: Stage
  private var time: Timestamp

  init(_ transcript: Transcript, on stage: Stage) {
    self.transcript = transcript
    self.stage = stage
    time = transcript.header.at
  }

  func record(over path: String) throws {
    let temporary = try TemporaryFolder()
    let header = transcript.header
    let session = try Session.begin(
      Casting(header), id: header.session, on: stage, in: temporary.transcripts, clock: header.start,
      now: { self.time })
    for event in transcript.events.dropFirst() {
      time = event.at
      switch try event.content() {
      case .said(let said): _ = try session.say(said.utterance.text)
      case .hint: _ = try session.hint()
      case .retry: _ = try session.retry()
      case .pause: _ = try session.pause()
      case .dispute(let dispute): try session.dispute(dispute.text)
      case .debrief(let debrief):
        try session.close(
          session.rehearsed().debrief, ownVerdict: debrief.ownVerdict, learned: debrief.learned)
      case .end(let end): if end.reason == .left { _ = try session.leave() }
      case .turn, .note, .other: continue
      }
    }
    session.park()
    let bytes = try temporary.bytes(of: header.session)
    let file = try #require(fopen(path, "w"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
  }
}
