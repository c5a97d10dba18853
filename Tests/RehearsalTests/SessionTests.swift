import Coaching
import DialogueCore
import Glibc
import Rehearsal
import Scripts
import Testing
import Transcripts

@Suite("A session")
struct SessionTests {
  @Test("the same words give the same bytes, whatever else goes on", arguments: Shipped.flows)
  func deterministic(flow: FlowID) throws {
    let folder = try TemporaryFolder()
    var records: [[UInt8]] = []
    for _ in 0..<2 {
      let id = try SessionID("same")
      do {
        let session = try Shipped.session(flow, id: "same", in: folder.transcripts)
        for text in Said.pool.prefix(12) where !session.isOver { _ = try session.say(text) }
      }
      records.append(try folder.bytes(of: id))
      #expect(remove(folder.transcripts.path(of: id)) == 0)
    }
    #expect(records[0] == records[1])
    #expect(records[0].count > 1000)
  }

  @Test(
    "saved and loaded between every two turns, a run goes as if it had not been", arguments: Shipped.flows)
  func savedBetweenTurns(flow: FlowID) throws {
    let stage = try Shipped.stage.get()
    for seed in UInt64(1)...6 {
      var chance = Generator(seed: seed)
      let texts = (0..<15).map { _ in Said.pool[chance.pick(below: Said.pool.count)] }
      let straight = try Shipped.session(flow, seed: seed)
      let folder = try TemporaryFolder()
      let id = try SessionID("saved")
      do { _ = try Shipped.session(flow, seed: seed, id: "saved", in: folder.transcripts) }
      for text in texts where !straight.isOver {
        let expected = try straight.say(text)
        let resumed = try Session.resume(
          id, on: stage, in: folder.transcripts, now: { Timestamp(milliseconds: 0) })
        #expect(try resumed.session.say(text) == expected)
        #expect(resumed.session.snapshot == straight.snapshot)
        #expect(try resumed.session.rehearsed().debrief == straight.rehearsed().debrief)
      }
    }
  }

  @Test("a turn that cannot be recorded is not answered, and can be said again")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let session = try Shipped.session("apologize-sincerely", id: "gone", in: folder.transcripts)
    let before = session.snapshot
    session.park()
    #expect(remove(folder.transcripts.path(of: session.id)) == 0)
    #expect(throws: TranscriptError.self) { try session.say("That's on me.") }
    #expect(session.snapshot == before)
    #expect(try session.history().turns.isEmpty)
  }

  @Test("a retry takes the turn back, keeps it on record, and the same words then go the same way")
  func retry() throws {
    let folder = try TemporaryFolder()
    let session = try Shipped.session("apologize-sincerely", id: "again", in: folder.transcripts)
    let start = session.snapshot
    let first = try session.say("I'm sorry if there was any confusion.")
    #expect(try session.retry()?.turn == 1)
    #expect(session.snapshot == start)
    #expect(try session.retry() == nil)
    #expect(try session.say("I'm sorry if there was any confusion.") == first)
    _ = try session.retry()
    _ = try session.say("I never placed the order.")
    #expect(try session.rehearsed().turns.map(\.utterance.text) == ["I never placed the order."])
    #expect(try session.rehearsed().retries == 2)
    let transcript = try folder.transcripts.transcript(of: session.id)
    #expect(transcript.events.count { $0.type == "said" } == 3)
    #expect(try History(of: transcript).turns == session.history().turns)
  }

  @Test("a hint is the goal first and example words after, and starts over with the next utterance")
  func hints() throws {
    let session = try Shipped.session("apologize-sincerely")
    let goal = try session.hint()
    let words = try session.hint()
    #expect(!goal.isEmpty && !words.isEmpty && goal != words)
    _ = try session.say("ok")
    #expect(try session.hint() == goal)
    #expect(try session.history().hints == 3)
  }

  @Test("leaving ends the session, and nothing can be said after it")
  func leaving() throws {
    let session = try Shipped.session("clear-the-air")
    #expect(try session.leave().ending?.kind == .stop)
    #expect(session.isOver)
    #expect(try session.say("one more thing").speeches.isEmpty)
  }

  @Test("in assessment the coach is silent until the debrief")
  func assessment() throws {
    let stage = try Shipped.stage.get()
    let session = try Session.begin(
      Casting(flow: "apologize-sincerely", wish: Wish(mode: .assessment)), id: try SessionID("exam"),
      on: stage, in: nil,
      clock: Shipped.clock, now: { Timestamp(milliseconds: 0) })
    for text in Said.pool.prefix(11) where !session.isOver {
      #expect(try session.say(text).speeches.allSatisfy { $0.role != .coach })
    }
  }
}

@Suite("Opening before everything is ready")
struct OpeningTests {
  @Test("a rehearsal opened with a part of the scripts goes as with the whole", arguments: Shipped.flows)
  func same(flow: FlowID) throws {
    let whole = try Shipped.stage.get().library
    let part = try #require(Opening.library(of: flow, from: try ScriptSource(folder: nil).files()))
    #expect(part.flows.count == 1 && part.moves.isEmpty)
    let stage = Stage(opening: part, program: "test") { whole }
    for scenario in whole.scenarios(for: flow).map(\.id) {
      let opened = try Self.begin(Casting(flow: flow, wish: Wish(scenario: scenario, rep: "Sam")), on: stage)
      let session = try Shipped.session(flow, scenario: scenario)
      #expect(try opened.opening() == session.opening())
      #expect(opened.situation == session.situation)
      for text in Said.pool.prefix(8) where !session.isOver {
        #expect(try opened.say(text) == session.say(text))
      }
    }
  }

  @Test("another flow than the one opened with, and another persona than the scenario's, can be rehearsed")
  func others() throws {
    let whole = try Shipped.stage.get().library
    let files = try ScriptSource(folder: nil).files()
    for persona in whole.personas.keys {
      let part = try #require(Opening.library(of: "clear-the-air", with: persona, from: files))
      let stage = Stage(opening: part, program: "test") { whole }
      let opened = try Self.begin(Casting(flow: "clear-the-air", wish: Wish(persona: persona)), on: stage)
      #expect(opened.machine.persona.id == persona)
      #expect(try Self.begin(Casting(flow: "apologize-sincerely"), on: stage).isOver == false)
    }
  }

  private static func begin(_ casting: Casting, on stage: Stage) throws -> Session {
    try Session.begin(
      casting, id: try SessionID("part"), on: stage, in: nil, clock: Shipped.clock,
      now: { Timestamp(milliseconds: 0) })
  }

  @Test("a list of flows is read from their first paragraphs")
  func cards() throws {
    let library = try Shipped.stage.get().library
    let cards = FlowCard.cards(in: try ScriptSource(folder: nil).files())
    #expect(cards.map(\.id) == library.flows.keys.sorted())
    for card in cards {
      #expect(card == library.flows[card.id].map { FlowCard($0) })
    }
  }
}
