import DialogueCore
import Transcripts

extension Session {
  /// A session that goes on, and what was lost on the way here.
  public struct Resumed {
    public let session: Session
    public let warnings: [TranscriptWarning]
    /// The recorded state, when the flow no longer has it.
    public let lostState: StateID?
    public let lostSlots: [SlotID]
  }

  /// Goes on with a recorded session from its last snapshot, also when the scripts were edited since.
  public static func resume(
    _ id: SessionID, on stage: Stage, in store: any TranscriptStore, now: @escaping () -> Timestamp
  ) throws -> Resumed {
    let (record, transcript) = try store.resume(id)
    try transcript.checkGoesOn()
    let history = try History(of: transcript)
    let casting = Casting(transcript.header)
    let machine = try stage.machine(for: casting)
    let opening = machine.start(casting, clock: transcript.header.start)
    let restored = machine.restore(history.snapshot ?? opening.snapshot)
    let session = Session(
      id: id, stage: stage, machine: machine, casting: casting, snapshot: restored.snapshot, history: history,
      record: record, now: now)
    session.hintLevel = history.hintLevel
    if history.opening == nil { try session.write([.turn(.init(turn: 0, step: opening))]) }
    return Resumed(
      session: session, warnings: transcript.warnings, lostState: restored.lostState,
      lostSlots: restored.lostSlots)
  }
}

extension Session.Resumed {
  /// What an edit of the scripts has taken from a rehearsal, in sentences.
  public var losses: [String] {
    var losses: [String] = []
    if let lostState {
      losses.append(
        "The scripts were changed since: '\(lostState)' is gone, so this goes on from '\(session.snapshot.state)'."
      )
    }
    if !lostSlots.isEmpty {
      let names = lostSlots.map { "'\($0)'" }.joined(separator: ", ")
      losses.append("The scripts were changed since, and no longer remember \(names).")
    }
    return losses
  }
}

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

extension Casting {
  /// The rehearsal that a transcript records.
  public init(_ header: TranscriptHeader) {
    self.init(
      flow: header.flow,
      wish: Wish(
        scenario: header.scenario, persona: header.persona, difficulty: header.difficulty, mode: header.mode,
        seed: header.seed, rep: header.rep),
      place: header.place, carried: header.carried)
  }
}
