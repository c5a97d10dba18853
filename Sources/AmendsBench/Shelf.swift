import Coaching
import DialogueCore
import Glibc
import Rehearsal
import Transcripts

/// Very many transcripts in one folder, as a team's year leaves them: about 15 utterances each.
struct Shelf {
  let folder: TranscriptFolder
  /// Rehearsals that are held, each of which lies there ten times.
  let rehearsals: Int

  /// Real rehearsals of several flows, by forty reps, on every day of a year.
  func fill(on stage: Stage) throws {
    let flows: [FlowID] = [
      "apologize-sincerely", "hear-them-out", "clear-the-air", "inherited-account", "way-forward",
    ]
    let lines =
      Lines.twentyWords + Lines.rehearsal + ["Go on, I'm listening.", "And what did that do to you?"]
    let newYear = Moment(year: 2026, month: 1, day: 1, hour: 10)
    for number in 0..<rehearsals {
      let clock = newYear.adding(days: number % 365)
      let session = try Session.begin(
        Casting(
          flow: flows[number % flows.count], wish: Wish(seed: UInt64(number), rep: "Rep \(number % 40)")),
        id: SessionID("shelf-\(number)"), on: stage, in: folder, clock: clock,
        now: { Timestamp(milliseconds: clock.minutes * 60_000) })
      for turn in 0..<15 {
        if session.isOver { _ = try session.retry() }
        _ = try session.say(lines[(number * 7 + turn * 5 + number / 365) % lines.count])
      }
      if !session.isOver { _ = try session.leave() }
      try session.close(session.rehearsed().debrief, ownVerdict: "not my best", learned: "ask first")
      session.park()
      try copy(session.id)
    }
  }

  private func copy(_ session: SessionID) throws {
    let bytes = try folder.contents(of: session)
    for copy in 1..<10 {
      let path = folder.path(of: try SessionID("\(session)-\(copy)"))
      guard let file = fopen(path, "w") else { throw Failure.cannotWrite(path) }
      defer { fclose(file) }
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure.cannotWrite(path) }
    }
  }

  enum Failure: Error {
    case cannotWrite(String)
  }
}
