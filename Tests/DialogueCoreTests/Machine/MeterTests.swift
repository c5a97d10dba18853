import DialogueCore
import Testing

@Suite("Meters")
struct MeterTests {
  static func rule(_ move: MoveID, heat: Int, trust: Int, when: Guard = .always, id: RuleID? = nil)
    -> MeterRule
  {
    MeterRule(
      id: id ?? RuleID(move.text), move: move, when: when, change: Meters.Change(trust: trust, heat: heat),
      why: "")
  }

  var fixture: Fixture = {
    var fixture = Fixture()
    fixture.rules = [
      rule("own", heat: -4, trust: 3, when: .compare(.times("own"), .greaterOrEqual, 1), id: "own.again"),
      rule("own", heat: -8, trust: 6), rule("apologise", heat: -15, trust: 16),
      rule("excuse", heat: 6, trust: -5), rule("contempt", heat: 20, trust: -15),
    ]
    return fixture
  }()

  @Test("the first rule that holds applies, and the effect says which and by whose words")
  func firstRule() throws {
    let step = try fixture.run(.making("own"), .making("own"))
    #expect(step.snapshot.meters == Meters(trust: 39, heat: 48))
    #expect(
      step.moved
        == MetersMoved(
          before: Meters(trust: 36, heat: 52), after: Meters(trust: 39, heat: 48),
          rules: [
            AppliedRule(
              rule: "own.again", move: "own", words: "own", change: Meters.Change(trust: 3, heat: -4))
          ]))
  }

  @Test("one utterance moves a meter by 20 at most, but contempt is not bound by that")
  func cap() throws {
    #expect(try fixture.run(.making("own", "apologise")).snapshot.meters == Meters(trust: 50, heat: 40))
    #expect(try fixture.run(.making("excuse", "contempt")).snapshot.meters == Meters(trust: 10, heat: 86))
  }

  @Test("a closed gate takes what a good move earns and leaves what a bad one costs")
  func gate() throws {
    var fixture = fixture
    fixture.gates = [Gate(id: "gate.undone", when: .heard("excuse"), moves: ["own"], except: false, why: "")]
    let step = try fixture.run(.making("own", "excuse"))
    #expect(step.snapshot.meters == Meters(trust: 25, heat: 66))
    #expect(step.moved?.rules.map(\.gate) == ["gate.undone", nil])
  }

  @Test("a gate with exceptions closes for every other good move")
  func gateExcept() throws {
    var fixture = fixture
    fixture.gates = [
      Gate(id: "gate.hot", when: .compare(.heat, .greaterOrEqual, 60), moves: ["own"], except: true, why: "")
    ]
    #expect(try fixture.run(.making("apologise")).snapshot.meters == Meters(trust: 30, heat: 60))
    #expect(try fixture.run(.making("own")).snapshot.meters == Meters(trust: 36, heat: 52))
  }

  @Test("the lowest ceiling in force bounds trust")
  func ceiling() throws {
    var fixture = fixture
    fixture.ceilings = [
      Ceiling(when: .always, trust: 70), Ceiling(when: .equals("breach", "competence"), trust: 33),
      Ceiling(when: .equals("breach", "integrity"), trust: 5),
    ]
    #expect(try fixture.run(.making("own")).snapshot.meters.trust == 33)
  }

  @Test("a persona multiplies changes, is set off by its triggers, and starts from its own offset")
  func persona() throws {
    var fixture = fixture
    fixture.persona = Persona(
      id: "furious", title: "", manner: "", offset: Meters.Change(trust: -5, heat: 10),
      multipliers: .init(heatUp: 150, heatDown: 50, trustUp: 100, trustDown: 130), triggers: ["excuse": 3],
      passion: "", lines: [:])
    #expect(try fixture.run().snapshot.meters == Meters(trust: 25, heat: 70))
    #expect(try fixture.run(.making("own")).snapshot.meters == Meters(trust: 31, heat: 66))
    // 6 x 150% + 3; -5 x 130% is -6.5, rounded away from zero.
    #expect(try fixture.run(.making("excuse")).snapshot.meters == Meters(trust: 18, heat: 82))
  }

  @Test("meters stay within 0 and 100, and a stop ends the conversation with its own words")
  func stop() throws {
    var fixture = fixture
    fixture.meters = Meters(trust: 3, heat: 90)
    fixture.stops = [
      Stop(
        id: "boiled-over", when: .compare(.heat, .greaterOrEqual, 95), kind: .fail,
        lines: .of("stop.boiled-over", ["We're finished."]), title: .parsing("{customer} ended it"),
        debrief: Template(""))
    ]
    let step = try fixture.run(.making("contempt"))
    #expect(step.snapshot.meters == Meters(trust: 0, heat: 100))
    #expect(step.lines == ["We're finished."])
    #expect(
      step.effects.last { if case .ended = $0 { true } else { false } }
        == .ended("boiled-over", .fail, title: "Marcus ended it"))
  }

  @Test("someone else across the table starts from their own readings")
  func meet() throws {
    var fixture = fixture
    fixture.states = [
      .named("hear", transitions: [Transition(id: "hear.1", hear: ["own"], target: .state("boss"))]),
      .named(
        "boss", enter: [.meet(Meters(trust: 55, heat: 20))],
        transitions: [Transition(id: "boss.1", hear: ["own"], target: .state("back"))]),
      .named("back", enter: [.meet(nil)]),
    ]
    #expect(try fixture.run(.making("own")).snapshot.meters == Meters(trust: 55, heat: 20))
    #expect(try fixture.run(.making("own"), .making("own")).snapshot.meters == Meters(trust: 30, heat: 60))
  }
}
