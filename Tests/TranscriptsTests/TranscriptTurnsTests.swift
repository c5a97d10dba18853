import DialogueCore
import JSON
import Testing

@testable import Transcripts

@Suite("The run behind a transcript")
struct TranscriptTurnsTests {
  typealias Content = TranscriptEvent.Content

  @Test("is nowhere before the opening was recorded")
  func empty() throws {
    let transcript = try Self.transcript([])
    #expect(try transcript.snapshot() == nil)
    #expect(try transcript.opening() == nil)
    #expect(try transcript.turns() == [])
  }

  @Test("goes on from the latest snapshot: after a turn, a pause, a retry, or when the rep left")
  func latest() throws {
    let note = Content.note(.init(by: "lee", ref: nil, text: "hm"))
    let latest: [Content] = [
      .turn(.init(turn: 1, step: Self.step(1))), .pause(.init(turn: 1, step: Self.step(1))),
      .retry(.init(turn: 2, snapshot: Self.step(1).snapshot)),
      .end(.init(turn: 1, reason: .left, ending: nil, step: Self.step(1))),
    ]
    for event in latest {
      let transcript = try Self.transcript([
        Self.opening, event, note, .end(.init(turn: 1, reason: .ended, ending: nil)),
      ])
      #expect(try transcript.snapshot() == Self.step(1).snapshot)
      #expect(try transcript.opening() == Self.step(0).snapshot)
    }
  }

  @Test("gives each utterance with where it was made, those taken back marked")
  func turns() throws {
    let transcript = try Self.transcript([
      Self.opening, Self.said(1, "a"), Self.turn(1), .pause(.init(turn: 1, step: Self.step(1, stay: 7))),
      Self.said(2, "b"), Self.turn(2), .retry(.init(turn: 2, snapshot: Self.step(1, stay: 7).snapshot)),
      .hint(.init(turn: 1, state: "opening", level: 1, text: "Ask.")), Self.said(2, "c"), Self.turn(2),
    ])
    let (first, paused) = (Self.step(1), Self.step(1, stay: 7))
    #expect(
      try transcript.turns() == [
        TurnRecord(before: Self.step(0).snapshot, utterance: Utterance(text: "a"), step: first),
        TurnRecord(
          before: paused.snapshot, utterance: Utterance(text: "b"), step: Self.step(2), retried: true),
        TurnRecord(before: paused.snapshot, utterance: Utterance(text: "c"), step: Self.step(2)),
      ])
  }

  @Test("names the member that does not read")
  func wrong() throws {
    let broken = Content.other(
      type: "turn", body: ["turn": 0, "path": [], "effects": [], "snapshot": ["flow": 3]])
    let transcript = try Self.transcript([broken])
    for read in [{ () throws in _ = try transcript.snapshot() }, { _ = try transcript.turns() }] {
      let error = #expect(throws: FieldError.self) { try read() }
      #expect(error?.description == "snapshot.flow should be a string, but is a whole number")
    }
  }

  static let opening = turn(0)

  static func said(_ turn: Int, _ text: String) -> Content {
    .said(.init(turn: turn, utterance: Utterance(text: text)))
  }

  static func turn(_ turn: Int) -> Content { .turn(.init(turn: turn, step: step(turn))) }

  static func step(_ turn: Int, stay: Int = 0) -> Step {
    var snapshot = Sample.snapshot
    snapshot.turn = turn
    snapshot.stay = stay
    return Step(snapshot: snapshot, effects: [], path: [])
  }

  static func transcript(_ events: [Content]) throws -> Transcript {
    var lines = JSONWriter()
    try Sample.header().write(to: &lines)
    for (index, event) in events.enumerated() {
      event.write(to: &lines, seq: index + 1, at: Sample.time.description)
    }
    return try TranscriptReader.read(lines.bytes)
  }
}
