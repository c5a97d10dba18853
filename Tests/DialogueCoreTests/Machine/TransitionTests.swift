import DialogueCore
import Testing

@Suite("Transitions")
struct TransitionTests {
  @Test("the innermost state's transition comes before those around it, whatever the order of the states")
  func leafFirst() throws {
    let fixture = Fixture([
      .named(
        "meeting", initial: "hear",
        transitions: [Transition(id: "meeting.1", hear: ["own"], actions: [.say(.of("a", ["outer"]))])]),
      .named(
        "hear", in: "meeting",
        transitions: [Transition(id: "hear.1", hear: ["own"], actions: [.say(.of("b", ["inner"]))])]),
    ])
    #expect(try fixture.run(.making("own")).lines == ["inner"])
  }

  @Test("of two that are enabled the first in document order is taken")
  func documentOrder() throws {
    let fixture = Fixture([
      .named(
        "hear",
        transitions: [
          Transition(
            id: "hear.1", hear: ["own"], when: .compare(.heat, .less, 10), actions: [.say(.of("a", ["cool"]))]
          ),
          Transition(id: "hear.2", hear: ["own"], actions: [.say(.of("b", ["second"]))]),
          Transition(id: "hear.3", hear: ["own"], actions: [.say(.of("c", ["third"]))]),
        ])
    ])
    #expect(try fixture.run(.making("own")).lines == ["second"])
  }

  @Test("a transition that hears nothing in particular takes whatever is said, and no silence")
  func silence() throws {
    let fixture = Fixture([
      .named(
        "hear", transitions: [Transition(id: "hear.1", actions: [.say(.of("a", ["taken"]))])],
        otherwise: .of("hear.otherwise", ["otherwise"]))
    ])
    #expect(try fixture.run(Utterance(text: "hm")).lines == ["taken"])
    #expect(try !fixture.run(Utterance(text: " ")).lines.contains("taken"))
  }

  @Test("what has no word in it is silence", arguments: ["...", "…", " - "])
  func wordless(text: String) throws {
    let fixture = Fixture([.named("hear", transitions: [])])
    #expect(try fixture.run(Utterance(text: text)).lines == ["Still there?"])
    #expect(try fixture.run(Utterance(text: "... hm")).lines == ["Go on."])
  }

  @Test("states are left inside-out and entered outside-in, and the shared one stays")
  func entryAndExit() throws {
    func say(_ text: String) -> Action { .say(.of(text, [text])) }
    let fixture = Fixture([
      .named("all", initial: "one", enter: [say("in all")], exit: [say("out all")]),
      .named(
        "one", in: "all", initial: "leaf", enter: [say("in one")], exit: [say("out one")]),
      .named(
        "leaf", in: "one", enter: [say("in leaf")], exit: [say("out leaf")],
        transitions: [Transition(id: "leaf.1", hear: ["own"], target: .state("two"))]),
      .named("two", in: "all", initial: "deep", enter: [say("in two")]),
      .named("deep", in: "two", enter: [say("in deep")]),
    ])
    #expect(try fixture.run().lines == ["in all", "in one", "in leaf"])
    let step = try fixture.run(.making("own"))
    #expect(step.lines == ["out leaf", "out one", "in two", "in deep"])
    #expect(step.path == ["two", "deep"])
    #expect(step.snapshot.state == "deep")
    #expect(step.snapshot.visited == ["all", "one", "leaf", "two", "deep"])
  }

  @Test("transitions without an event run on until none is enabled")
  func drains() throws {
    let fixture = Fixture([
      .named("hear", transitions: [Transition(id: "hear.1", hear: ["own"], target: .state("a"))]),
      .named("a", transitions: [Transition(id: "a.1", always: true, target: .state("b"))]),
      .named(
        "b", transitions: [Transition(id: "b.1", always: true, when: .done("own"), target: .ending("done"))]),
    ])
    let step = try fixture.run(.making("own"))
    #expect(step.snapshot.ending == .init(ending: "done", kind: .success))
    #expect(step.lines == ["Good."])
  }

  @Test("an endless loop is a visible fault and the run can go on")
  func endlessLoop() throws {
    let fixture = Fixture([
      .named("hear", transitions: [Transition(id: "hear.1", hear: ["own"], target: .state("a"))]),
      .named("a", transitions: [Transition(id: "a.1", always: true, target: .state("b"))]),
      .named("b", transitions: [Transition(id: "b.1", always: true, target: .state("a"))]),
    ])
    let step = try fixture.run(.making("own"))
    #expect(step.effects.contains(.faulted(.endlessLoop(at: step.snapshot.state))))
    #expect(try fixture.machine().advance(step.snapshot, on: .paused).snapshot.paused == 1)
  }

  @Test("a snapshot in a state that the flow does not have faults and stays as it was")
  func unknownState() throws {
    var snapshot = try Fixture().run().snapshot
    snapshot.state = "gone"
    let step = try Fixture().machine().advance(snapshot, on: .said(.making("own")))
    #expect(step == Step(snapshot: snapshot, effects: [.faulted(.unknownState("gone"))], path: []))
  }

  @Test("after an ending nothing leads anywhere")
  func afterTheEnd() throws {
    let fixture = Fixture([
      .named("hear", transitions: [Transition(id: "hear.1", hear: ["own"], target: .ending("done"))])
    ])
    let ended = try fixture.run(.making("own")).snapshot
    #expect(
      try fixture.machine().advance(ended, on: .said(.making("own")))
        == Step(snapshot: ended, effects: [], path: []))
  }

  @Test("slots are set, counted and kept in the rep's own words")
  func slots() throws {
    var fixture = Fixture([
      .named(
        "hear",
        transitions: [
          Transition(
            id: "hear.1", hear: ["own"],
            actions: [
              .set("fault", .text("mine")), .add("count", 2), .keep("words", wordsOf: "own"),
              .say(.of("hear.1", ["{words}. It was {fault}."])),
            ])
        ])
    ])
    fixture.slots = [
      Slot(id: "fault", kind: .text, initial: .text("unknown")),
      Slot(id: "count", kind: .number, initial: .number(1)),
      Slot(id: "words", kind: .text, initial: .text("")),
    ]
    let step = try fixture.run(.making("own"))
    #expect(step.snapshot.slots == ["fault": .text("mine"), "count": .number(3), "words": .text("own")])
    #expect(step.lines == ["Own. It was mine."])
  }

  @Test("of a move the clause is kept, of a scrap what it goes with, and no dots of a longer one")
  func keptClause() throws {
    #expect(
      try kept("looked", in: "Well, I never looked at the list.") == .text("I never looked at the list"))
    #expect(
      try kept("It wasn't", in: "I told her it was ready. It wasn't.")
        == .text("I told her it was ready. It wasn't"))
    let long =
      "I signed it and the whole of that Monday nobody at any of the forty desks could find one name on the list"
    let beginning = try #require(try kept("I signed it", in: long)?.text)
    #expect(beginning.hasPrefix("I signed it") && !beginning.hasSuffix("..."))
  }

  @Test(
    "of a date its own words are kept, and nothing where none could be read", arguments: ["on Friday", nil])
  func keptDate(when: String?) throws {
    let promise = Commitment(text: "dated", owner: "rep", when: when, due: nil)
    #expect(try kept([promise]) == .text(when ?? "then"))
  }

  @Test("of several dates the one that falls due last is kept, and of the others the first")
  func lastDate() throws {
    func promise(_ when: String, _ minutes: Int?) -> Commitment {
      Commitment(text: "dated", owner: "rep", when: when, due: minutes.map { Moment(minutes: $0) })
    }
    let dates = [promise("tonight", 10), promise("every Friday", nil), promise("by six tomorrow", 20)]
    #expect(try kept(dates) == .text("by six tomorrow"))
    #expect(try kept([promise("every Friday", nil), promise("every Monday", nil)]) == .text("every Friday"))
  }

  /// What a slot holds that keeps the date of these promises, and held "then".
  private func kept(_ promises: [Commitment]) throws -> Value? {
    try kept("dated", of: .making("dated", commitments: promises))
  }

  /// What a slot holds that keeps a move heard in these words of a text.
  private func kept(_ words: String, in text: String) throws -> Value? {
    let place = try #require(text.ranges(of: words).first)
    let start = text.unicodeScalars.distance(from: text.startIndex, to: place.lowerBound)
    let heard = Heard(
      move: "own", words: words, range: start..<start + words.unicodeScalars.count, strength: 3, cues: [],
      why: "")
    return try kept("own", of: Utterance(text: text, moves: [heard]))
  }

  private func kept(_ move: MoveID, of utterance: Utterance) throws -> Value? {
    var fixture = Fixture([
      .named(
        "hear",
        transitions: [Transition(id: "hear.1", hear: [move], actions: [.keep("slot", wordsOf: move)])])
    ])
    fixture.slots = [Slot(id: "slot", kind: .text, initial: .text("then"))]
    return try fixture.run(utterance).snapshot.slots["slot"]
  }

  @Test("who comes to the table has said nothing yet, whoever spoke before")
  func saidByWhom() throws {
    let prep = State(
      id: "prep", parent: nil, initial: nil, goal: Template(""), with: .coach, listening: false, expects: [],
      entry: [.say(.of("prep.enter", ["Ready?"]))], exit: [],
      transitions: [
        Transition(id: "prep.1", actions: [.say(.of("prep.1", ["Then ring him."]))], target: .state("call"))
      ], reactions: [], otherwise: nil, hint: [])
    let call = State.named("call", enter: [.say(.of("call.enter", ["Yes?"]))], otherwise: .of("o", ["Well?"]))
    let fixture = Fixture([prep, call])
    #expect(try fixture.run().snapshot.said == ["Ready?"])
    #expect(try fixture.run(Utterance(text: "go")).snapshot.said == ["Yes?"])
    #expect(try fixture.run(Utterance(text: "go"), .making("own")).snapshot.said == ["Yes?", "Well?"])
  }
}
