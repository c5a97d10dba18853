import DialogueCore
import Testing

@Suite("Telling facts")
struct FactTests {
  static func fact(_ id: FactID, layer: Int, when: Guard = .always) -> Fact {
    Fact(
      id: id, layer: layer, topic: TopicID("fact.\(id)"), when: when,
      lines: .of("fact.\(id)", ["told \(id)"]),
      again: .of("fact.\(id).again", ["I told you \(id)"]))
  }

  var fixture: Fixture = {
    var fixture = Fixture([.named("hear", listening: true, otherwise: .of("hear.otherwise", ["Hm."]))])
    fixture.facts = [
      fact("amount", layer: 1), fact("third", layer: 2), fact("cfo", layer: 3), fact("shame", layer: 4),
    ]
    return fixture
  }()

  @Test("an open question reaches layer 2, a reflection 3, and a feeling 4 only while they are calm")
  func layers() throws {
    #expect(
      try fixture.run(.making("ask_open", asks: true), .making("ask_open", asks: true)).lines == [
        "told third"
      ])
    let third = try fixture.run(.making("ask_open"), .making("ask_open"), .making("reflect"))
    #expect(third.lines == ["told cfo"])
    #expect(third.snapshot.heard == 3)
    let hot = try fixture.run(
      .making("ask_open"), .making("ask_open"), .making("reflect"), .making("name_feeling"))
    #expect(hot.lines == ["Hm."])
    var calm = fixture
    calm.meters.heat = 49
    let deep = try calm.run(
      .making("ask_open"), .making("ask_open"), .making("reflect"), .making("name_feeling"))
    #expect(deep.lines == ["told shame"])
  }

  @Test("what was asked for comes before what is next")
  func asked() throws {
    let utterance = Utterance.making("ask_open", topics: ["fact.third"], asks: true)
    #expect(try fixture.run(utterance).lines == ["told third"])
  }

  @Test("a closed question that names a fact reaches layer 2; one that names a deeper fact is told no other")
  func named() throws {
    func closed(_ topic: TopicID) -> Utterance { .making("ask_closed", topics: [topic], asks: true) }
    #expect(try fixture.run(closed("fact.third")).lines == ["told third"])
    let deeper = try fixture.run(closed("fact.cfo"))
    #expect(deeper.lines == ["Hm."])
    #expect(deeper.snapshot.revealed == [])
  }

  @Test(
    "a closed question that asks for none of them is told none, and gets lines of its own where there are any"
  )
  func beside() throws {
    let utterance = Utterance.making("ask_closed", asks: true)
    #expect(try fixture.run(utterance).lines == ["Hm."])
    #expect(try fixture.run(utterance).snapshot.heard == 0)
    var fixture = fixture
    fixture.closedQuestion = .of("closed_question", ["Ask me how it was."])
    #expect(try fixture.run(utterance).lines == ["Ask me how it was."])
    let heldBack = Utterance.making("ask_closed", topics: ["fact.cfo"], asks: true)
    #expect(try fixture.run(heldBack).lines == ["Hm."])
    fixture.heldBack = .of("held_back", ["I'll come to that."])
    #expect(try fixture.run(heldBack).lines == ["I'll come to that."])
    #expect(try fixture.run(.making("ask_closed", "ask_open", asks: true)).lines == ["told amount"])
  }

  @Test("a way that tells does so whatever was asked")
  func way() throws {
    var fixture = fixture
    fixture.states = [
      .named(
        "hear", listening: true,
        transitions: [Transition(id: "hear.1", hear: ["ask_closed"], actions: [.tell])])
    ]
    #expect(try fixture.run(.making("ask_closed", asks: true)).lines == ["told amount"])
  }

  @Test("asked again they say that it was told, and an open question makes them go on")
  func again() throws {
    let open = Utterance.making("ask_open", topics: ["fact.amount"], asks: true)
    let closed = Utterance.making("ask_closed", topics: ["fact.amount"], asks: true)
    #expect(try fixture.run(open, open).lines == ["told third"])
    let again = try fixture.run(open, closed)
    #expect(again.lines == ["I told you amount"])
    #expect(again.snapshot.heard == 1)
    #expect(try fixture.run(open, open, open).lines == ["I told you amount"])
  }

  @Test("what is asked for too early is held back, and never met with not knowing")
  func heldBack() throws {
    var fixture = fixture
    fixture.states = [.named("mend", otherwise: .of("mend.otherwise", ["Hm."]))]
    let utterance = Utterance.making("ask_closed", topics: ["fact.cfo"], asks: true)
    #expect(try fixture.run(utterance).lines == ["Hm."])
  }

  @Test("a fact whose condition does not hold is not told, not even when it is asked for")
  func unready() throws {
    var fixture = fixture
    fixture.facts = [
      Self.fact("amount", layer: 1), Self.fact("third", layer: 1, when: .revealed("amount")),
    ]
    let utterance = Utterance.making("ask_open", topics: ["fact.third"], asks: true)
    #expect(try fixture.run(utterance).lines == ["told amount"])
    #expect(try fixture.run(utterance, utterance).lines == ["told third"])
  }

  @Test("outside listening only what was asked for is told, and before the transition's own line")
  func elsewhere() throws {
    var fixture = fixture
    fixture.states = [
      .named(
        "mend",
        transitions: [Transition(id: "mend.own", hear: ["own"], actions: [.say(.of("mend.own", ["Right."]))])]
      )
    ]
    #expect(try fixture.run(.making("ask_open", asks: true)).lines == ["Couldn't say."])
    let both = try fixture.run(.making("own", "ask_open", topics: ["fact.third"], asks: true))
    #expect(both.lines == ["told third", "Right."])
    let told = Utterance.making("ask_open", topics: ["fact.third"], asks: true)
    let again = try fixture.run(told, .making("own", "ask_open", topics: ["fact.third"], asks: true))
    #expect(again.lines == ["Right."])
  }
}
