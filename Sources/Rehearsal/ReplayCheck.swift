import DialogueCore
import Listening
import Transcripts

/// Runs a transcript's words through today's scripts and compares.
public struct ReplayCheck: Sendable {
  /// The first place where today's run differs from the recorded one.
  public struct Divergence: Equatable, Sendable {
    /// 0 is the opening.
    public let turn: Int
    /// What differs: "moves", "promises", "cues", "topics", "state", "meters", "lines", "slots".
    public let what: String
    public let expected: String
    public let got: String
  }

  /// The utterances that agreed before the first divergence.
  public let agreed: Int
  /// Nil when every turn agrees.
  public let divergence: Divergence?

  /// - Throws: `FieldError` for an event that does not read; as `Stage.machine(for:)`.
  public init(_ transcript: Transcript, on stage: Stage) throws {
    var rerun = try Rerun(transcript.header, on: stage)
    var divergence: Divergence?
    for event in transcript.events {
      divergence = rerun.take(try event.content())
      if divergence != nil { break }
    }
    agreed = rerun.agreed
    self.divergence = divergence
  }
}

/// A run of today's scripts beside a recorded one.
private struct Rerun {
  private let machine: Machine
  private let listener: Listener
  private let opening: Step
  private var snapshot: Snapshot
  /// Heard and not yet answered.
  private var said: Utterance?
  /// The utterances whose answers were the recorded ones.
  private(set) var agreed = 0

  init(_ header: TranscriptHeader, on stage: Stage) throws {
    let casting = Casting(header)
    machine = try stage.machine(for: casting)
    listener = stage.listener
    opening = machine.start(casting, clock: header.start)
    snapshot = opening.snapshot
  }

  /// Does what was recorded; gives how it went otherwise than then, nil where it did not.
  mutating func take(_ event: TranscriptEvent.Content) -> ReplayCheck.Divergence? {
    switch event {
    case .said(let recorded):
      let heard = listener.listen(recorded.utterance.text, in: machine.context(for: snapshot))
      said = heard
      return .init(turn: recorded.turn, expected: recorded.utterance, got: heard)
    case .turn(let recorded):
      let isAnswer = said != nil
      let divergence = go(by: step(of: recorded), turn: recorded.turn, expected: recorded.step)
      said = nil
      if isAnswer, divergence == nil { agreed += 1 }
      return divergence
    case .pause(let recorded):
      return go(by: machine.advance(snapshot, on: .paused), turn: recorded.turn, expected: recorded.step)
    case .retry(let recorded):
      snapshot = recorded.snapshot
      return nil
    case .hint, .dispute, .note, .debrief, .end, .other: return nil
    }
  }

  /// The answer to what was said; without anything said, the opening or the leaving.
  private func step(of recorded: TranscriptEvent.Turn) -> Step {
    if let said { return machine.advance(snapshot, on: .said(said)) }
    let isOpening = recorded.turn == 0 && recorded.step.snapshot.ending == nil
    return isOpening ? opening : machine.advance(snapshot, on: .left)
  }

  private mutating func go(by step: Step, turn: Int, expected: Step) -> ReplayCheck.Divergence? {
    snapshot = step.snapshot
    return .init(turn: turn, expected: expected, got: step)
  }
}
