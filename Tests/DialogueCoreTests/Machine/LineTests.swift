import DialogueCore
import Testing

@Suite("Lines")
struct LineTests {
  @Test("no line is said twice while another is left, and then the one said longest ago")
  func variety() throws {
    let fixture = Fixture([.named("hear", otherwise: .of("hear.otherwise", ["a", "b", "c"]))])
    let machine = try fixture.machine()
    var snapshot = try fixture.run().snapshot
    var said: [String] = []
    for _ in 0..<8 {
      let step = machine.advance(snapshot, on: .said(.making("own")))
      said += step.lines
      snapshot = step.snapshot
    }
    #expect(Set(said.prefix(3)) == ["a", "b", "c"])
    #expect(said[3] == "flow otherwise")
    #expect(Array(said[4...6]) == Array(said[0...2]))
  }

  @Test("the seed decides among variants, and the same seed decides alike")
  func seeded() throws {
    let fixture = Fixture([.named("hear", otherwise: .of("hear.otherwise", (1...20).map(String.init)))])
    let lines = try (1...10).map { try fixture.run(.making("own"), seed: UInt64($0)).lines }
    #expect(Set(lines).count > 3)
    #expect(try (1...10).map { try fixture.run(.making("own"), seed: UInt64($0)).lines } == lines)
  }

  @Test("a scenario's own line for the place comes before the flow's")
  func override() throws {
    var fixture = Fixture([.named("hear", otherwise: .of("hear.otherwise", ["flow's"]))])
    fixture.scenarioLines = ["hear.otherwise": .of("pump/hear.otherwise", ["scenario's {thing}"])]
    #expect(try fixture.run(.making("own")).lines == ["scenario's pump"])
  }

  @Test("an answer that has run out borrows the flow's general words only while their condition holds")
  func borrowed() throws {
    var fixture = Fixture([
      .named(
        "hear",
        reactions: [Reaction(move: "vague", actions: [.say(.of("hear.react.vague", ["Vague."]))])])
    ])
    fixture.reactions = [
      Reaction(move: "vague", when: .with(.coach), actions: [.say(.of("react.vague", ["To the coach."]))]),
      Reaction(move: "vague", actions: [.say(.of("react.vague.2", ["To anyone."]))]),
    ]
    #expect(try fixture.run(.making("vague"), .making("vague")).lines == ["To anyone."])
  }

  @Test("the first group whose condition holds is used")
  func groups() throws {
    let set = LineSet(
      key: "hear.otherwise",
      groups: [
        .init(
          when: .compare(.heat, .greaterOrEqual, 60), lines: [Line(id: "hot", template: Template("What?"))]),
        .init(lines: [Line(id: "calm", template: Template("Go ahead."))]),
      ])
    var fixture = Fixture([.named("hear", otherwise: set)])
    #expect(try fixture.run(.making("own")).lines == ["What?"])
    fixture.meters.heat = 59
    #expect(try fixture.run(.making("own")).lines == ["Go ahead."])
  }

  @Test(
    "a place that begins a sentence gets a capital",
    arguments: [
      ("{thing}.", "Pump."), ("The {thing}.", "The pump."), ("No. {thing}!", "No. Pump!"),
      ("\"{thing}\"", "\"pump\""),
      ("for {rep}", "for Sam"), ("so {unknown}there", "so there"),
    ])
  func capitals(text: String, expected: String) throws {
    let fixture = Fixture([.named("hear", enter: [.say(.of("hear.enter", [text]))])])
    #expect(try fixture.run().lines == [expected])
  }
}
