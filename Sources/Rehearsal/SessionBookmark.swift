import DialogueCore
import Transcripts

/// Where a session was put down: enough to go on in the same process, and small.
public struct SessionBookmark: Sendable {
  fileprivate let record: TranscriptBookmark
  /// The `seq` of the next event, as far as is known here.
  public var nextSeq: Int { record.nextSeq }
  fileprivate let seed: UInt64
  fileprivate let place: CoursePlace?
  fileprivate let hintLevel: Int
}

extension Session {
  /// Lets go of the record, for others to write to. Of the session itself nothing more is needed.
  ///
  /// - Returns: Nil where only the whole transcript can bring it back.
  public func putDown() -> SessionBookmark? {
    park()
    return record?.bookmark.map {
      SessionBookmark(record: $0, seed: casting.wish.seed, place: casting.place, hintLevel: hintLevel)
    }
  }

  /// Goes on where a session was put down, with the scripts that it was put down with.
  ///
  /// - Throws: `changedElsewhere` when someone else has written to the record.
  public static func resume(
    _ id: SessionID, at bookmark: SessionBookmark, on stage: Stage, in store: any TranscriptStore,
    now: @escaping () -> Timestamp
  ) throws -> Session {
    let (record, snapshot) = try store.resume(id, at: bookmark.record)
    let casting = Casting(
      flow: snapshot.flow,
      wish: Wish(
        scenario: snapshot.scenario, persona: snapshot.persona, difficulty: snapshot.difficulty,
        mode: snapshot.mode, seed: bookmark.seed, rep: snapshot.rep),
      place: bookmark.place)
    let session = Session(
      id: id, stage: stage, machine: try stage.machine(for: casting), casting: casting, snapshot: snapshot,
      history: nil, record: record, now: now)
    session.hintLevel = bookmark.hintLevel
    return session
  }
}
