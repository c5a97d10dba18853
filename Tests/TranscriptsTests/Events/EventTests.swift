import DialogueCore
import JSON
import Testing

@testable import Transcripts

@Suite("Events of a transcript")
struct EventTests {
  typealias Content = TranscriptEvent.Content

  @Test(
    "are written as documented",
    arguments: [
      (
        .said(
          .init(
            turn: 1,
            utterance: Utterance(
              text: "That's on me. I'll call by Friday.",
              moves: [
                Heard(
                  move: "own", words: "on me", range: 7..<12, strength: 3, cues: ["own.on-me"],
                  why: "takes it on")
              ], flags: ["early_apology"], topics: ["delivery"],
              commitments: [
                Commitment(
                  text: "I'll call", owner: "rep", when: "by Friday",
                  due: Moment(year: 2026, month: 11, day: 27, hour: 17))
              ]))),
        #""type":"said","turn":1,"text":"That's on me. I'll call by Friday.","moves":[{"move":"own","words":"on me","start":7,"end":12,"strength":3,"cues":["own.on-me"],"why":"takes it on"}],"flags":["early_apology"],"topics":["delivery"],"commitments":[{"text":"I'll call","owner":"rep","when":"by Friday","due":"2026-11-27T17:00","recurs":false}],"asks":false,"gibberish":false"#
      ),
      (
        .hint(.init(turn: 2, state: "hear", level: 1, text: "Ask what it cost him.")),
        #""type":"hint","turn":2,"state":"hear","level":1,"text":"Ask what it cost him.""#
      ),
      (
        .dispute(.init(turn: 2, line: "coach.own.1", move: nil, text: "I did own it")),
        #""type":"dispute","turn":2,"line":"coach.own.1","text":"I did own it""#
      ),
      (
        .note(.init(by: "trainer:lee", ref: 2, text: "Good pause here.")),
        #""type":"note","by":"trainer:lee","ref":2,"text":"Good pause here.""#
      ),
      (
        .end(.init(turn: 7, reason: .ended, ending: .init(ending: "accepted", kind: .success))),
        #""type":"end","turn":7,"reason":"ended","ending":{"id":"accepted","kind":"success"}"#
      ),
      (.end(.init(turn: 2, reason: .left, ending: nil)), #""type":"end","turn":2,"reason":"left""#),
      (
        .debrief(
          .init(
            rubric: "1", verdict: "solid",
            axes: [
              .init(
                axis: "listen", score: 74, band: "solid", turns: 5,
                evidence: [.init(turn: 1, words: "what has it done", rule: "listen.ask", points: 10)],
                missed: ["listen.reflect"]),
              .init(axis: "empathy", score: nil, band: nil, turns: 2),
            ],
            apology: 78, blockers: [], keep: "ask_open", change: "excuse", ownVerdict: "better",
            next: "hear-them-out", days: 3)),
        #""type":"debrief","rubric":"1","verdict":"solid","axes":[{"axis":"listen","score":74,"band":"solid","turns":5,"evidence":[{"turn":1,"words":"what has it done","rule":"listen.ask","points":10}],"missed":["listen.reflect"]},{"axis":"empathy","turns":2,"evidence":[],"missed":[]}],"apology":78,"blockers":[],"keep":"ask_open","change":"excuse","own_verdict":"better","next":"hear-them-out","days":3"#
      ),
      (.other(type: "applause", body: ["loud": true]), #""type":"applause","loud":true"#),
    ] as [(Content, String)])
  func written(content: Content, text: String) throws {
    let expected = #"{"seq":4,"at":"2026-11-21T20:00:00.000Z","# + text + "}\n"
    #expect(Self.line(content) == expected)
    #expect(try Self.read(expected).content() == content)
  }

  @Test("a turn is written with its path, its effects in order and where the run stood")
  func turn() throws {
    let moved = MetersMoved(
      before: Meters(trust: 25, heat: 70), after: Meters(trust: 31, heat: 62),
      rules: [
        AppliedRule(
          rule: "own.first", move: "own", words: "on me", change: .init(trust: 6, heat: -8), gate: "hot")
      ])
    let effects: [Effect] = [
      .metersMoved(moved), .moved(from: "opening", to: "hear", transition: "opening.1"),
      .revealed("line-two"),
      .spoke(.customer, line: "hear.1", text: "Line two is down."),
      .noted(move: "own", line: "coach.1", text: "Yes."),
      .ended("done", .partial, title: "he will think about it"), .faulted(.endlessLoop(at: "hear")),
    ]
    let content = Content.turn(
      .init(turn: 1, step: Step(snapshot: Sample.snapshot, effects: effects, path: ["hear"])))
    let line = Self.line(content)
    #expect(
      line.hasPrefix(
        #"{"seq":4,"at":"2026-11-21T20:00:00.000Z","type":"turn","turn":1,"path":["hear"],"effects":[{"type":"meters","before":{"trust":25,"heat":70},"after":{"trust":31,"heat":62},"rules":[{"rule":"own.first","move":"own","words":"on me","change":{"trust":6,"heat":-8},"gate":"hot"}]},{"type":"moved","from":"opening","to":"hear","transition":"opening.1"},{"type":"revealed","fact":"line-two"},{"type":"spoke","by":"customer","line":"hear.1","text":"Line two is down."},{"type":"noted","move":"own","line":"coach.1","text":"Yes."},{"type":"ended","id":"done","kind":"partial","title":"he will think about it"},{"type":"faulted","fault":"endless_loop","state":"hear"}],"snapshot":{"flow":"clear-the-air","#
      ))
    #expect(try Self.read(line).content() == content)
  }

  @Test("a thousand random events come back equal")
  func roundTrip() throws {
    var run = RandomRun(seed: 5)
    for index in 0..<1000 {
      let content: Content =
        switch index % 4 {
        case 0: .said(.init(turn: run.number(), utterance: run.utterance()))
        case 1: .turn(.init(turn: run.number(), step: run.step()))
        case 2: .pause(.init(turn: run.number(), step: run.step()))
        default: .retry(.init(turn: run.number(), snapshot: run.snapshot()))
        }
      let line = Self.line(content)
      #expect(line.filter { $0 == "\n" || $0 == "\r\n" }.count == 1)
      #expect(try Self.read(line).content() == content)
    }
  }

  @Test("a note may name a turn, and give an axis a score with its reason")
  func scoredNote() throws {
    let note = TranscriptEvent.Note(
      by: "trainer:lee", ref: 2, text: "Stronger than that.", turn: 1, axis: "listen", score: 80,
      reason: "no excuse")
    #expect(try Self.read(Self.line(.note(note))).content() == .note(note))
  }

  @Test("members that nobody knows are passed over, and kept when the event is written again")
  func unknownMembers() throws {
    let line =
      #"{"seq":4,"at":"2026-11-21T20:00:00.000Z","type":"note","by":"lee","text":"x","colour":{"ink":[1]}}"#
      + "\n"
    let event = try Self.read(line)
    #expect(try event.content() == .note(.init(by: "lee", ref: nil, text: "x")))
    var copy = JSONWriter()
    event.write(to: &copy)
    #expect(String(decoding: copy.bytes, as: UTF8.self) == line)
  }

  @Test("an event of another program cannot say twice what every event says")
  func commonMembers() throws {
    let line = Self.line(.other(type: "applause", body: ["seq": 9, "type": "said", "loud": true]))
    #expect(try Self.read(line).content() == .other(type: "applause", body: ["loud": true]))
  }

  @Test("a wrong member is named with its place")
  func wrong() throws {
    let event = TranscriptEvent(
      seq: 1, at: Sample.time, type: "turn",
      body: ["turn": 1, "path": [], "effects": [["type": "spoke", "by": "rep"], ["type": "sang"]]])
    let error = #expect(throws: FieldError.self) { try event.content() }
    #expect(error?.description == "snapshot is missing")
    var body = event.body
    body["snapshot"] = try SnapshotJSONTests.json()
    let second = #expect(throws: FieldError.self) {
      try TranscriptEvent(seq: 1, at: Sample.time, type: "turn", body: body).content()
    }
    #expect(second?.description == "effects[0].line is missing")
  }

  static func line(_ content: Content) -> String {
    var line = JSONWriter()
    content.write(to: &line, seq: 4, at: Sample.time)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  static func read(_ line: String) throws -> TranscriptEvent {
    try TranscriptEvent(line: Array(line.utf8.dropLast())[...], seq: 4)
  }
}
