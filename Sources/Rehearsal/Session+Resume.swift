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
    _ id: SessionID, on stage: Stage, in folder: TranscriptFolder, now: @escaping () -> Timestamp
  ) throws -> Resumed {
    let (record, transcript) = try TranscriptWriter.resume(id, in: folder)
    let history = try History(of: transcript)
    let casting = Casting(transcript.header)
    let machine = try stage.machine(for: casting)
    let opening = machine.start(
      rep: casting.rep, seed: casting.seed, mode: casting.mode, clock: transcript.header.start,
      carrying: casting.carried)
    let restored = machine.restore(history.snapshot ?? opening.snapshot)
    let session = Session(
      id: id, stage: stage, machine: machine, casting: casting, snapshot: restored.snapshot, history: history,
      record: record, now: now)
    if history.opening == nil { try session.write([.turn(.init(turn: 0, step: opening))]) }
    return Resumed(
      session: session, warnings: transcript.warnings, lostState: restored.lostState,
      lostSlots: restored.lostSlots)
  }
}

extension Casting {
  /// The rehearsal that a transcript records.
  public init(_ header: TranscriptHeader) {
    self.init(
      flow: header.flow, scenario: header.scenario, persona: header.persona, difficulty: header.difficulty,
      mode: header.mode, seed: header.seed, rep: header.rep, place: header.place, carried: header.carried)
  }
}
