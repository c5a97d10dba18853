import Coaching
import DialogueCore
import Glibc
import Rehearsal
import Transcripts

/// What reads as a transcript is written so that it reads as the same; and a session goes on from whatever one says.
struct TranscriptFuzz: FuzzTarget {
  private let scene = Scene()

  func take(_ input: [UInt8]) {
    guard let transcript = try? TranscriptReader.read(input) else { return }
    let again = try? TranscriptReader.read(transcript.bytes())
    hold(again?.header == transcript.header, "another header when written")
    // What stands before a damage may end with words that nobody answered; a copy of it leaves them out.
    let isSound = transcript.warnings.isEmpty
    hold(!isSound || again?.events == transcript.events, "not the same when written")
    guard let session = try? resume(transcript.header.session, input) else { return }
    for _ in 0..<2 {
      _ = try? session.say("I never placed the order. I'll call you by Friday noon.")
      _ = try? session.hint()
      _ = try? session.why()
    }
    _ = try? session.rehearsed().debrief
    _ = try? session.retry()
    _ = try? session.pause()
    let record = try? TranscriptReader.read(path: scene.folder.path(of: session.id))
    hold(record?.warnings.isEmpty == true, "what was appended does not read")
  }

  private func resume(_ session: SessionID, _ input: [UInt8]) throws -> Session {
    scene.clear()
    let path = scene.folder.path(of: session)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    _ = input.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    return try Session.resume(
      session, on: scene.stage, in: scene.folder, now: { Timestamp(milliseconds: 1_795_262_400_000) }
    ).session
  }
}
