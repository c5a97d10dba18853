import Coaching
import DialogueCore
import Rehearsal
import Scripts
import Testing
import Transcripts

@Suite("A course")
struct CourseTests {
  private static let stage = Result {
    let compilation = Compiler.compile(ShippedScripts.files + CourseScripts.files, smells: false)
    return Stage(library: try #require(compilation.library), program: "test")
  }

  private let folder: TemporaryFolder
  private let stage: Stage
  private let course: Course

  init() throws {
    folder = try TemporaryFolder()
    stage = try Self.stage.get()
    course = try #require(stage.library.courses["two-calls"])
  }

  private func progress(of rep: String = "Sam") throws -> CourseProgress {
    try CourseProgress(course, of: rep, in: folder.transcripts, library: stage.library)
  }

  /// Plays a part with these lines; the time tells which rehearsal is the latest.
  @discardableResult
  private func play(
    _ part: Int, as id: String, at time: Int, rep: String = "Sam", _ lines: String...
  ) throws -> Session {
    let casting = try #require(
      try progress(of: rep).casting(of: part, wish: Wish(rep: rep)))
    let session = try Session.begin(
      casting, id: try SessionID(id), on: stage, in: folder.transcripts, clock: Shipped.clock,
      now: { Timestamp(milliseconds: 1_795_262_400_000 + time) })
    for line in lines { _ = try session.say(line) }
    session.park()
    return session
  }

  @Test("begins with its first part, goes on where it was left, then with the part after that")
  func order() throws {
    #expect(try progress().next == .begin(1))
    try play(1, as: "a", at: 1)
    #expect(try progress().next == .begin(1), "nothing was said in it")
    try play(1, as: "b", at: 2, "What has it cost you?")
    #expect(try progress().next == .resume(try SessionID("b")))
    let session = try Session.resume(
      try SessionID("b"), on: stage, in: folder.transcripts, now: { Timestamp(milliseconds: 0) }
    ).session
    #expect(session.part == Course.Place(course: course, number: 1))
    _ = try session.say("I never placed the order. I'll ring you by Friday noon.")
    #expect(session.isOver)
    session.park()
    #expect(try progress().next == .begin(2))
    #expect(try progress(of: "Kim").next == .begin(1), "another rep's course is another's")
  }

  @Test("carries promises, results and trust into the next part, and the situation's customer")
  func carries() throws {
    let first = try play(
      1, as: "a", at: 1, "What has it cost you?",
      "I never placed the order. I'll ring you by Friday noon.")
    let debrief = try first.rehearsed().debrief
    #expect(debrief.next == NextFlow(flow: "second-call", when: .always, days: 5))
    #expect(debrief.part == Course.Place(course: course, number: 2))

    let second = try play(2, as: "b", at: 2)
    #expect(second.machine.scenario.id == "shop-later")
    #expect(second.snapshot.slots["promise"] == .text("I'll ring you by Friday noon"))
    #expect(second.snapshot.slots["earlier"] == .number(first.snapshot.meters.trust))
    #expect(
      second.snapshot.meters.trust == (second.machine.scenario.meters.trust + first.snapshot.meters.trust) / 2
    )
    #expect(
      try second.opening().speeches.map(\.text) == ["You said: \"I'll ring you by Friday noon\". Well?"])

    let record = try folder.transcripts.transcript(of: second.id)
    #expect(record.header.place == CoursePlace(course: "two-calls", part: 2))
    #expect(try ReplayCheck(record, on: stage).divergence == nil)
  }

  @Test("a part that failed or was left is played again, with what came before it")
  func again() throws {
    try play(
      1, as: "a", at: 1, "What has it cost you?",
      "I never placed the order. I'll ring you by Friday noon.")
    let failed = try play(2, as: "b", at: 2, "Calm down.")
    #expect(failed.snapshot.ending?.kind == .fail)
    #expect(try failed.rehearsed().debrief.part?.number == 2)
    #expect(try failed.rehearsed().debrief.next?.days == 1)
    #expect(try progress().next == .begin(2))
    let left = try play(2, as: "c", at: 3, "Hello.")
    _ = try left.leave()
    left.park()
    #expect(try progress().next == .begin(2))
    #expect(try play(2, as: "d", at: 4).snapshot.slots["promise"] == .text("I'll ring you by Friday noon"))
  }

  @Test("after the last part it begins anew, and carries nothing over from the round before")
  func anew() throws {
    try play(
      1, as: "a", at: 1, "What has it cost you?",
      "I never placed the order. I'll ring you by Friday noon.")
    let last = try play(2, as: "b", at: 2, "That was my mistake.")
    #expect(last.snapshot.ending?.kind == .success)
    #expect(try last.rehearsed().debrief.part == nil)
    #expect(try progress().isOver)
    #expect(try progress().next == .begin(1))
    #expect(try progress().casting(of: 2, wish: Wish(rep: "Sam"))?.carried == .nothing)
    try play(1, as: "c", at: 3, "What has it cost you?")
    #expect(try !progress().isOver)
  }
}

@Suite("The shipped courses")
struct ShippedCourseTests {
  @Test("tell one customer's story from part to part", arguments: ["five-steps", "win-back"] as [CourseID])
  func oneStory(id: CourseID) throws {
    let library = try Shipped.stage.get().library
    let course = try #require(library.courses[id])
    #expect(course.parts.count == 5)
    #expect(course.parts.allSatisfy { library.flows[$0.flow] != nil })
    let scenarios = course.parts.compactMap { part in part.scenario.flatMap { library.scenarios[$0] } }
    #expect(scenarios.count == 5)
    for word in ["customer", "company", "us"] as [SlotID] {
      #expect(Set(scenarios.map { $0.words[word] }).count == 1, "\(word)")
    }
  }
}

/// Two flows, a situation for each with one customer, and the course.
private enum CourseScripts {
  static let files = [
    flow("first-call", slots: "{}", enter: "So?", end: "end done"),
    flow(
      "second-call",
      slots: """
        {promise: {type: text, initial: a call, from: first-call.promise.1},
            earlier: {type: number, initial: 50, from: before.trust}}
        """,
      enter: "'You said: \"{promise}\". Well?'", end: "end done"),
    scenario("shop", for: "first-call", customer: "Ann"),
    scenario("another", for: "second-call", customer: "Bert"),
    scenario("shop-later", for: "second-call", customer: "Ann"),
    ScriptFile(
      path: "courses/two-calls.yaml",
      text: """
        course: two-calls
        title: Two calls
        purpose: Promise, and come back.
        parts:
          - {flow: first-call}
          - {flow: second-call, days: 5, trust: carried}
        """),
  ]

  private static func flow(_ name: String, slots: String, enter: String, end: String) -> ScriptFile {
    ScriptFile(
      path: "flows/\(name).yaml",
      text: """
        flow: \(name)
        title: \(name)
        purpose: For the tests.
        turns: 3
        axes: [own]
        brief: You are {rep}.
        advice: Own it.
        slots: \(slots)
        initial: talk
        states:
          talk:
            goal: Own it.
            expects: [own]
            enter: \(enter)
            transitions:
              - {hear: [own], go: \(end)}
            react:
              dismiss_feeling: {say: Goodbye., go: end over}
            otherwise: [Go on.]
        endings:
          done: {kind: success, title: done, debrief: You owned it.}
          over: {kind: fail, title: over, debrief: You did not.}
        """)
  }

  private static func scenario(_ name: String, for flow: String, customer: String) -> ScriptFile {
    ScriptFile(
      path: "scenarios/\(name).yaml",
      text: """
        scenario: \(name)
        title: \(name)
        flows: [\(flow)]
        brief: You forgot an order.
        words: {customer: \(customer), company: "\(customer)'s", us: Ours, thing: order, manager: Jo}
        persona: blunt
        start: {trust: 30, heat: 50}
        presenting: No order.
        real: No word.
        """)
  }
}
