import DialogueCore
import Testing

@Suite("What a part of a course takes over")
struct CarriedTests {
  private static let slots = [
    Slot(id: "earlier", kind: .number, initial: .number(50), source: .init(flow: nil, what: .meter(.trust))),
    Slot(
      id: "how", kind: .choice(["none", "success"]), initial: .text("none"),
      source: .init(flow: "small", what: .ending)),
    Slot(
      id: "promise", kind: .text, initial: .text("nothing"),
      source: .init(flow: "small", what: .promise(1))),
    Slot(
      id: "by", kind: .text, initial: .text("no day"), source: .init(flow: "small", what: .promiseWhen(1))),
    Slot(id: "owed", kind: .number, initial: .number(0), source: .init(flow: "small", what: .promises)),
    Slot(id: "breach", kind: .text, initial: .text("?"), source: .init(flow: "small", what: .slot("breach"))),
    Slot(id: "own", kind: .text, initial: .text("mine")),
  ]

  private static func outcome(_ ending: Ending.Kind = .success) throws -> Outcome {
    var final = try Fixture().run().snapshot
    final.meters.trust = 61
    final.ending = .init(ending: "done", kind: ending)
    final.commitments = [
      Commitment(text: "I'll look into it", owner: "rep", when: nil, due: nil),
      Commitment(text: "I'll ring you by Friday", owner: "rep", when: "by Friday", due: nil),
    ]
    return Outcome(final: final, properties: ["breach": "competence"])
  }

  private static func flow() throws -> Flow {
    var fixture = Fixture()
    fixture.slots = slots
    return try fixture.machine().flow
  }

  @Test("meters, endings, dated promises and slots come from the part that they name")
  func carried() throws {
    let carried = try Self.flow().carried(from: [Self.outcome()], trust: true)
    #expect(
      carried.slots == [
        "earlier": .number(61), "how": .text("success"), "promise": .text("I'll ring you by Friday"),
        "by": .text("by Friday"), "owed": .number(1), "breach": .text("competence"),
      ])
    #expect(carried.trust == 61)
  }

  @Test("what was not played, or does not fit the slot, is not taken over")
  func unfitting() throws {
    #expect(try Self.flow().carried(from: [], trust: true) == .nothing)
    let carried = try Self.flow().carried(from: [Self.outcome(.fail)], trust: false)
    #expect(carried.slots["how"] == nil)
    #expect(carried.trust == nil)
  }

  @Test(
    "a run begins with what it took over, then with the scenario's property of the slot's name, then the slot's own"
  )
  func start() throws {
    var fixture = Fixture()
    fixture.slots = Self.slots
    let machine = try fixture.machine()
    let clock = Moment(year: 2026, month: 11, day: 21)
    let alone = machine.start(rep: "Sam", seed: 1, mode: .practice, clock: clock).snapshot
    #expect(alone.slots["earlier"] == .number(50))
    #expect(alone.slots["breach"] == .text("competence"))
    #expect(alone.meters == Meters(trust: 30, heat: 60))
    let carried = Carried(slots: ["earlier": .number(61), "gone": .text("x")], trust: 61)
    let later = machine.start(rep: "Sam", seed: 1, mode: .practice, clock: clock, carrying: carried).snapshot
    #expect(later.slots["earlier"] == .number(61))
    #expect(later.slots["own"] == .text("mine"))
    #expect(later.slots["gone"] == nil)
    #expect(later.meters == Meters(trust: 45, heat: 60), "half of what was won lasts")
  }

  @Test(
    "what stands behind a flow's name is read as written, and nothing else",
    arguments: [
      ("trust", SlotSource.What.meter(.trust)), ("ending", .ending), ("promises", .promises),
      ("promise.2", .promise(2)), ("promise.2.when", .promiseWhen(2)), ("fault", .slot("fault")),
      ("promise", nil), ("promise.0", nil), ("promise.1.who", nil), ("a.b", nil), ("", nil),
    ])
  func sources(text: String, what: SlotSource.What?) {
    #expect(SlotSource.What(text) == what)
  }

  @Test(
    "a course goes on after anything but a failure or a way out, and is over where it says so",
    arguments: [
      (1, "done", .success, 3), (1, "done", .partial, 3), (1, "done", .fail, 1), (1, "left", .stop, 1),
      (1, "let-go", .stop, nil), (3, "done", .success, nil),
    ] as [(Int, EndingID, Ending.Kind, Int?)])
  func course(after number: Int, ending: EndingID, kind: Ending.Kind, next: Int?) throws {
    let flow = try Self.flow()
    func part(_ flow: FlowID) -> Course.Part {
      Course.Part(flow: flow, scenario: nil, days: 1, carriesTrust: false, over: ["let-go"])
    }
    let course = Course(
      id: "three", title: "", purpose: "", practices: [], parts: [part("small"), part("gone"), part("small")])
    let ended = Snapshot.Ended(ending: ending, kind: kind)
    #expect(course.next(after: number, ending: ended, in: [flow.id: flow]) == next)
    #expect(course.next(after: number, ending: nil, in: [flow.id: flow]) == number)
  }
}
