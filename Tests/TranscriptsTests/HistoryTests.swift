import DialogueCore
import JSON
import Testing

@testable import Transcripts

@Suite("The run behind a transcript")
struct HistoryTests {
  typealias Content = TranscriptEvent.Content

  @Test("is nowhere before the opening was recorded")
  func empty() throws {
    let history = try Self.history([])
    #expect(history.snapshot == nil)
    #expect(history.opening == nil)
    #expect(history.turns == [])
  }

  @Test("goes on from the latest snapshot: after a turn, a pause or a retry")
  func latest() throws {
    let latest: [Content] = [
      Self.turn(1), .pause(.init(turn: 1, step: Self.step(1))),
      .retry(.init(turn: 2, snapshot: Self.step(1).snapshot)),
    ]
    for event in latest {
      let history = try Self.history([
        Self.turn(0), event, .note(.init(by: "lee", ref: nil, text: "hm")),
        .end(.init(turn: 1, reason: .left, ending: nil)),
      ])
      #expect(history.snapshot == Self.step(1).snapshot)
      #expect(history.opening == Self.step(0))
      #expect(history.turns == [])
    }
  }

  @Test("gives each utterance with where it was made, those taken back marked, and counts the hints")
  func turns() throws {
    let history = try Self.history([
      Self.turn(0), Self.said(1, "a"), Self.turn(1), .pause(.init(turn: 1, step: Self.step(1, stay: 7))),
      Self.said(2, "b"), Self.turn(2), .retry(.init(turn: 2, snapshot: Self.step(1, stay: 7).snapshot)),
      .hint(.init(turn: 1, state: "opening", level: 1, text: "Ask.")), Self.said(2, "c"), Self.turn(2),
    ])
    let paused = Self.step(1, stay: 7).snapshot
    #expect(
      history.turns == [
        TurnRecord(before: Self.step(0).snapshot, utterance: Utterance(text: "a"), step: Self.step(1)),
        TurnRecord(before: paused, utterance: Utterance(text: "b"), step: Self.step(2), retried: true),
        TurnRecord(before: paused, utterance: Utterance(text: "c"), step: Self.step(2)),
      ])
    #expect(history.hints == 1)
  }

  @Test("names the member that does not read")
  func wrong() throws {
    let broken = Content.other(
      type: "turn", body: ["turn": 0, "path": [], "effects": [], "snapshot": ["flow": 3]])
    let error = #expect(throws: FieldError.self) { try Self.history([broken]) }
    #expect(error?.description == "snapshot.flow should be a string, but is a whole number")
  }

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

  static func history(_ events: [Content]) throws -> History {
    var lines = JSONWriter()
    try Sample.header().write(to: &lines)
    for (index, event) in events.enumerated() {
      event.write(to: &lines, seq: index + 1, at: Sample.time)
    }
    return try History(of: TranscriptReader.read(lines.bytes))
  }
}
