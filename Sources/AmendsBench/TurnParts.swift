import DialogueCore
import Glibc
import Rehearsal
import Transcripts

/// A rehearsal taken apart, so that a table can show where the time of a turn goes.
struct TurnParts {
  private struct Turn {
    let text: String
    let before: Snapshot
    let utterance: Utterance
    let step: Step
  }

  private let stage: Stage
  private let machine: Machine
  private let turns: [Turn]

  /// What is rehearsed, and when, in all that is measured.
  static let casting = Casting(flow: "apologize-sincerely")
  static let clock = Moment(year: 2026, month: 11, day: 21, hour: 10)
  static let now = Timestamp(milliseconds: 0)

  init(on stage: Stage) throws {
    self.stage = stage
    let session = try Self.begin(SessionID("parts"), on: stage, in: nil)
    var turns: [Turn] = []
    for text in Lines.rehearsal {
      let before = session.snapshot
      let answer = try session.say(text)
      guard let utterance = answer.utterance else { continue }
      turns.append(Turn(text: text, before: before, utterance: utterance, step: answer.step))
    }
    self.turns = turns
    machine = session.machine
  }

  static func begin(_ id: SessionID, on stage: Stage, in store: TranscriptFolder?) throws -> Session {
    try Session.begin(casting, id: id, on: stage, in: store, clock: clock, now: { now })
  }

  /// What each part costs a turn, and what comes before the first.
  func table() throws -> [Measurement] {
    let folder = TranscriptFolder("/tmp/amends-bench-parts-\(getpid())")
    let record = try Self.begin(SessionID("parts"), on: stage, in: folder)
    record.park()
    let (writer, _) = try folder.resume(SessionID("parts"))
    var opened = 0
    return [
      part("  listening") { turn in
        _ = stage.listen(to: turn.text, in: machine.context(for: turn.before))
      },
      part("  the machine's step") { turn in
        _ = machine.advance(turn.before, on: .said(turn.utterance))
      },
      try part("  its record in the transcript") { turn in
        let number = turn.step.snapshot.turn
        let said = TranscriptEvent.Said(turn: number, utterance: turn.utterance)
        try writer.append([.said(said), .turn(.init(turn: number, step: turn.step))], at: Self.now)
      },
      try .cpu("opening a rehearsal", count: 20) {
        for _ in 0..<20 {
          opened += 1
          try Self.begin(SessionID("opened-\(opened)"), on: stage, in: folder).park()
        }
      },
    ]
  }

  private func part(_ name: String, _ work: (Turn) throws -> Void) rethrows -> Measurement {
    try .cpu(name, count: turns.count * 50) {
      for _ in 0..<50 {
        for turn in turns { try work(turn) }
      }
    }
  }
}
