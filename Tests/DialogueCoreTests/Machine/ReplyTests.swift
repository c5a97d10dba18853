import DialogueCore
import Testing

@Suite("Who answers what")
struct ReplyTests {
  static let excuse = Reaction(
    move: "excuse", actions: [.say(.of("hear.react.excuse", ["I don't care why."]))])
  static let own = Transition(id: "hear.own", hear: ["own"], actions: [.say(.of("hear.own", ["All right."]))])

  @Test("the strongest bad move is answered first, and nothing else is taken")
  func worstFirst() throws {
    var fixture = Fixture([.named("hear", transitions: [Self.own], reactions: [Self.excuse])])
    fixture.reactions = [Reaction(move: "contempt", actions: [.say(.of("react.contempt", ["Excuse me?"]))])]
    let step = try fixture.run(.making("own", "excuse", "contempt"))
    #expect(step.lines == ["Excuse me?"])
    #expect(step.snapshot.done == ["own": 1, "excuse": 1, "contempt": 1])
  }

  @Test("a transition that names the bad move is taken as well, after the answer to it")
  func despite() throws {
    let way = Transition(
      id: "hear.own", hear: ["own"], despite: ["excuse"], actions: [.say(.of("hear.own", ["All right."]))])
    let fixture = Fixture([.named("hear", transitions: [way], reactions: [Self.excuse])])
    #expect(try fixture.run(.making("own", "excuse")).lines == ["I don't care why.", "All right."])
    #expect(try fixture.run(.making("own", "excuse", "contempt")).lines == ["flow otherwise"])
  }

  @Test("a way that finds nothing left to tell leaves nobody without an answer")
  func nothingToTell() throws {
    let way = Transition(id: "hear.own", hear: ["own"], actions: [.tell])
    let fixture = Fixture([.named("hear", transitions: [way])])
    #expect(try fixture.run(.making("own")).lines == ["flow otherwise"])
  }

  @Test("a second rule for a move answers the second time")
  func secondTime() throws {
    let again = Reaction(
      move: "excuse", when: .compare(.times("excuse"), .greaterOrEqual, 1),
      actions: [.say(.of("hear.react.excuse.2", ["Again?"]))])
    let fixture = Fixture([.named("hear", reactions: [again, Self.excuse])])
    #expect(try fixture.run(.making("excuse")).lines == ["I don't care why."])
    #expect(try fixture.run(.making("excuse"), .making("excuse")).lines == ["Again?"])
  }

  @Test("a bad move that no flow answers falls back on the persona, then on repair")
  func fallback() throws {
    var fixture = Fixture()
    #expect(try fixture.run(.making("excuse")).lines == ["repair excuse"])
    fixture.persona = Persona(
      id: "cold", title: "", manner: "", offset: .none, multipliers: .init(), triggers: [:], passion: "",
      lines: ["react.excuse": .of("react.excuse", ["No."])])
    #expect(try fixture.run(.making("excuse")).lines == ["No."])
  }

  @Test(
    "nothing recognised gets a neutral word and no score, and after three in a row the coach names the goal",
    arguments: [Utterance(text: "wibble"), Utterance(text: "   ")])
  func unmatched(utterance: Utterance) throws {
    var fixture = Fixture()
    fixture.rules = [
      MeterRule(id: "own", move: "own", when: .always, change: Meters.Change(trust: 6, heat: -8), why: "")
    ]
    let first = try fixture.run(utterance)
    #expect(first.effects.first == .unmatched)
    #expect(first.moved == nil)
    #expect(first.snapshot.meters == Meters(trust: 30, heat: 60))
    #expect(try fixture.run(utterance, utterance, utterance).lines.contains("Aim: reach hear"))
    #expect(try fixture.run(utterance, .making("own"), utterance).snapshot.unmatched == 1)
  }

  @Test("a question that nobody can answer is said to be one")
  func noAnswer() throws {
    #expect(try Fixture().run(.making("ask_closed", asks: true)).lines == ["Couldn't say."])
  }

  @Test("a pause is free once; leaving is a stop and no failure")
  func pauseAndLeave() throws {
    let machine = try Fixture().machine()
    let start = try Fixture().run().snapshot
    let once = machine.advance(start, on: .paused)
    #expect(once.lines == ["Breathe."])
    #expect(once.snapshot.meters == start.meters)
    let twice = machine.advance(once.snapshot, on: .paused)
    #expect(twice.lines == ["Breathe.", "Hello?"])
    #expect(twice.snapshot.meters.heat == start.meters.heat + 2)
    #expect(machine.advance(start, on: .left).snapshot.ending == .init(ending: "left", kind: .stop))
  }
}
