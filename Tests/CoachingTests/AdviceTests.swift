import Coaching
import DialogueCore
import Testing

@Suite("The one thing to change")
struct AdviceTests {
  private static let bribe: MeterRule = {
    var rule = MeterRule(
      id: "incentive.bribe", move: "incentive", when: .flagged("bribe"), change: .init(trust: -8, heat: 10),
      why: "money before the harm was named")
    rule.counsel = Counsel(advice: "Name the harm first.", instead: "own")
    return rule
  }()

  private static func lying(_ counsel: Counsel?) -> Transition {
    var way = Transition(
      id: "hear.lie", when: .heard("incentive"),
      actions: [.set("deceived", .text("yes")), .change(.trust, -30)])
    way.counsel = counsel
    return way
  }

  private static let deceived = Slot(id: "deceived", kind: .text, initial: .text("no"))

  private var offer: Utterance {
    Utterance(
      text: "Have 20% off. It is a present, really.",
      moves: [
        Heard(move: "incentive", words: "20% off", range: 5..<12, strength: 3, cues: [], why: "")
      ], flags: ["bribe"])
  }

  @Test("a good move at the wrong time that cost more than a bad one, in the words that made it")
  func wrongTime() throws {
    let trial = Trial(rules: Trial.rules + [Self.bribe])
    let change = try #require(try trial.rehearse(offer, .making("excuse")).debrief.change)
    #expect(change.rule == "Name the harm first.")
    #expect(change.why == "Money before the harm was named.")
    #expect(change.said?.words == "Have 20% off. It is a present" && change.said?.points == -18)
    #expect(change.better == "better own")
  }

  @Test("what the flow itself charges for, with the advice that stands there")
  func charged() throws {
    let trial = Trial(ways: [Self.lying(Counsel(advice: "Say what is late."))], slots: [Self.deceived])
    let change = try #require(try trial.rehearse(.making("excuse"), offer).debrief.change)
    #expect(change.rule == "Say what is late." && change.better == nil)
    #expect(change.said?.words == "Have 20% off. It is a present, really" && change.said?.turn == 2)
    let untold = Trial(ways: [Self.lying(nil)], slots: [Self.deceived])
    #expect(try untold.rehearse(.making("excuse"), offer).debrief.change?.rule == "rule of excuse")
  }

  @Test("an answer in character that costs is put to the bad move that it answers")
  func answered() throws {
    let trial = Trial(reactions: [Reaction(move: "excuse", actions: [.change(.trust, -9)])])
    let change = try trial.rehearse(.making("excuse")).debrief.change
    #expect(change?.rule == "rule of excuse" && change?.said?.points == -9)
  }

  @Test("what blocks the verdict goes before all that cost more, and its utterance earns nothing")
  func blocked() throws {
    var blocker = Blocker(id: "block.deceived", when: .equals("deceived", "yes"), title: "a lie")
    blocker.counsel = Counsel(advice: "Say the truth.", instead: "own")
    let way = Transition(
      id: "hear.lie", when: .heard("incentive"), actions: [.set("deceived", .text("yes"))])
    let trial = Trial(
      criteria: [Trial.criterion("incentive", points: 40)], blockers: [blocker], ways: [way],
      slots: [Self.deceived])
    let debrief = try trial.rehearse(.making("excuse"), .making("excuse"), offer).debrief
    #expect(debrief.blockers.map(\.title) == ["a lie"], "though it was the last thing said")
    #expect(debrief.change?.rule == "Say the truth.")
    #expect(debrief.change?.said?.turn == 3)
    #expect(debrief.axes.flatMap(\.evidence).isEmpty)
  }

  @Test("where only the coach was there, to keep is what earned most, to change what weighs most on the axes")
  func withTheCoach() throws {
    var trial = Trial(
      criteria: [Trial.criterion("apologise", points: 20), Trial.criterion("own", points: 60)],
      penalties: [Penalty(id: "own.excuse", axis: "own", cause: .move("excuse"), points: 15)])
    trial.isPrepared = true
    let debrief = try trial.rehearse(.making("own", "apologise", "excuse")).debrief
    #expect(debrief.keep?.rule == "rule of own" && debrief.keep?.said?.points == 60)
    #expect(debrief.change?.said?.points == -15)
  }

  @Test("where a flow answers a bad move with advice of its own, that is the one thing to change")
  func answeredInItsWay() throws {
    var answer = Reaction(
      move: "excuse", when: .compare(.times("own"), .greaterOrEqual, 1), actions: [.change(.trust, -1)])
    answer.counsel = Counsel(advice: "You had it: stop there.", instead: "own")
    let trial = Trial(reactions: [answer])
    #expect(try trial.rehearse(.making("excuse")).debrief.change?.rule == "rule of excuse")
    let change = try #require(try trial.rehearse(.making("own"), .making("excuse")).debrief.change)
    #expect(change.rule == "You had it: stop there." && change.better == "better own")
  }

  @Test("words that hurt earn nothing, others in the same utterance do")
  func sameWords() throws {
    let trial = Trial(criteria: [Trial.criterion("own", points: 60)])
    func heard(_ move: MoveID, _ range: Range<Int>) -> Heard {
      Heard(move: move, words: "", range: range, strength: 3, cues: [], why: "")
    }
    func score(_ own: Range<Int>) throws -> Int {
      let text = "I forgot it, we were busy."
      let utterance = Utterance(text: text, moves: [heard("own", own), heard("excuse", 13..<25)])
      return try trial.rehearse(utterance).scorecard.flatMap(\.evidence).count
    }
    #expect(try score(0..<11) == 1)
    #expect(try score(13..<20) == 0)
  }
}
