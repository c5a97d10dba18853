import Coaching
import DialogueCore
import Testing

@Suite("Scoring an apology")
struct ApologyTests {
  private let trial: Trial = {
    var scale = ApologyScale(
      parts: [Trial.part("own", weight: 30), Trial.part("apologise", weight: 70)],
      multipliers: [.init(id: "long", when: .heard("excuse"), percent: 50, why: "taken back")],
      capPart: "own", cap: 50)
    scale.attempts = ["apologise"]
    return Trial(
      criteria: [Trial.criterion("apologise", points: 25, opportunity: .not(.equals("cause", "theirs")))],
      apology: scale)
  }()

  @Test("its parts are worth their weights, each told where it was said")
  func parts() throws {
    let apology = try #require(try trial.rehearse(.making("own"), .making("apologise")).apology)
    #expect(apology.score == 100)
    #expect(apology.parts.map { $0.said.map(\.turn) } == [[1], [2]])
    #expect(!apology.capped && apology.reasons.isEmpty)
  }

  @Test("what takes it back multiplies the whole, and without anyone owning it it stays under the cap")
  func held() throws {
    let undone = try #require(try trial.rehearse(.making("own", "apologise", "excuse")).apology)
    #expect(undone.score == 50)
    #expect(undone.reasons.map(\.why) == ["taken back"])
    let ownerless = try #require(try trial.rehearse(.making("apologise")).apology)
    #expect(ownerless.score == 50 && ownerless.capped)
  }

  @Test("where one was due and none came, every part is missing")
  func missing() throws {
    let apology = try #require(try trial.rehearse(.making("ask_open")).apology)
    #expect(apology.score == 0)
    #expect(apology.parts.map(\.said.count) == [0, 0])
  }

  @Test("where none was due there is nothing to tell, unless one was tried")
  func notDue() throws {
    var trial = trial
    trial.properties = ["cause": "theirs"]
    #expect(try trial.rehearse(.making("ask_open")).apology == nil)
    #expect(try trial.rehearse(.making("apologise")).apology?.score == 50)
    trial.properties = [:]
    trial.expects = ["ask_open"]
    #expect(try trial.rehearse(.making("own")).apology == nil)
  }

  @Test("a part for which the flow has no place is told of, and counted, only where it was said")
  func places() throws {
    var trial = trial
    trial.expects = ["apologise"]
    let plain = try #require(try trial.rehearse(.making("apologise", "excuse")).apology)
    #expect(plain.parts.map(\.part.id) == ["apologise"])
    #expect(plain.score == 50, "all that was asked for, halved by what took it back")
    #expect(try trial.rehearse(.making("apologise"), .making("own")).apology?.parts.count == 2)
    trial.expects = ["own"]
    #expect(try trial.rehearse(.making("apologise")).apology == nil)
  }

  @Test("what it lacks is the one thing to change, before any finer art that weighs more")
  func lacking() throws {
    var trial = trial
    trial.criteria = [Trial.criterion("ask_open", points: 40), Trial.criterion("apologise", points: 25)]
    #expect(try trial.rehearse(.making("own")).debrief.change?.rule == "try apologise")
    #expect(try trial.rehearse(.making("own", "apologise")).debrief.change?.rule == "try ask_open")
  }

  @Test("what is said to the coach is no part of it")
  func toTheCoach() throws {
    var trial = trial
    trial.isPrepared = true
    let talk = try trial.rehearse(.making("excuse"), .making("own"), .making("apologise"))
    let apology = try #require(talk.apology)
    #expect(apology.parts.map { $0.said.map(\.turn) } == [[], [3]])
    #expect(apology.reasons.isEmpty)
    trial.criteria = []
    #expect(try trial.rehearse(.making("apologise")).apology == nil)
  }
}
