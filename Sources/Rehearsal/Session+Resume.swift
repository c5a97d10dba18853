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
