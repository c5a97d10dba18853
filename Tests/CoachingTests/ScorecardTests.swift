import Coaching
import DialogueCore
import Testing

@Suite("The scorecard")
struct ScorecardTests {
  private let trial = Trial(
    criteria: [Trial.criterion("own", points: 60, times: 2), Trial.criterion("apologise", points: 40)],
    penalties: [Penalty(id: "own.excuse", axis: "own", cause: .move("excuse"), points: 15)])

  private func axis(_ rehearsed: Rehearsed) throws -> AxisScore { try #require(rehearsed.scorecard.first) }

  @Test("a score is what was earned of what was open, in hundredths, with the words that earned it")
  func earned() throws {
    let axis = try axis(trial.rehearse(.making("own"), .making("apologise")))
    #expect(axis.score == 70)
    #expect(axis.band?.title == "solid")
    #expect(axis.evidence.map(\.points) == [30, 40])
    #expect(axis.evidence.map(\.words) == ["own", "apologise"])
    #expect(axis.missed.isEmpty)
  }

  @Test("what was said most plainly is quoted, in the order of the turns, and of two as plain the earlier")
  func plainest() throws {
    func owning(_ words: String, _ strength: Int) -> Utterance {
      Utterance(
        text: words,
        moves: [
          Heard(move: "own", words: words, range: 0..<words.count, strength: strength, cues: [], why: "")
        ])
    }
    let said = [owning("sort of mine", 3), owning("my fault", 7), owning("mine", 5), owning("mine again", 5)]
    let axis = try axis(trial.rehearse(said[0], said[1], said[2], said[3]))
    #expect(axis.evidence.map(\.words) == ["my fault", "mine"])
    #expect(axis.evidence.map(\.turn) == [2, 3])
  }

  @Test("a bad move takes its points off, and no score is below nothing")
  func costs() throws {
    #expect(try axis(trial.rehearse(.making("own"), .making("excuse"))).score == 15)
    let bad = try axis(trial.rehearse(.making("excuse"), .making("excuse")))
    #expect(bad.score == 0)
    #expect(bad.missed.map(\.points) == [60, 40])
  }

  @Test("a flag takes its points off under the title that the scripts give it")
  func flagged() throws {
    var trial = trial
    trial.penalties = [Penalty(id: "own.undone", axis: "own", cause: .flag("undone_apology"), points: 10)]
    trial.flags = [FlagRule(flag: "undone_apology", title: "taken back", when: .always, why: "")]
    let undone = Utterance(
      text: "apologise", moves: Utterance.making("apologise").moves, flags: ["undone_apology"])
    let cost = try #require(try axis(trial.rehearse(.making("own"), undone)).evidence.last)
    #expect(cost.points == -10)
    #expect(cost.title == "taken back")
  }

  @Test("a good move at the wrong time takes off what the rubric says of the rule that charged for it")
  func untimely() throws {
    var trial = trial
    trial.rules.append(
      MeterRule(
        id: "gift.early", move: "incentive", when: .always, change: .init(trust: -3, heat: 0), why: "too soon"
      )
    )
    trial.penalties = [Penalty(id: "own.gift.early", axis: "own", cause: .rule("gift.early"), points: 10)]
    let evidence = try axis(trial.rehearse(.making("own"), .making("incentive"))).evidence
    #expect(evidence.map(\.points) == [30, -10])
    #expect(evidence.last?.title == "too soon" && evidence.last?.words == "incentive")
  }

  @Test("a transition takes its own points off where it charged, and only where it was taken")
  func taken() throws {
    var trial = trial
    var way = Transition(
      id: "hear.pry", hear: ["ask_open"], when: .compare(.times("ask_open"), .greaterOrEqual, 1),
      actions: [.change(.trust, -3)])
    way.counsel = Counsel(advice: "Leave it alone.")
    way.penalties = [Penalty(id: "own.hear.pry", axis: "own", cause: .transition("hear.pry"), points: 15)]
    trial.ways = [way]
    let once = try axis(trial.rehearse(.making("own"), .making("ask_open")))
    #expect(once.score == 30)
    let twice = try axis(trial.rehearse(.making("own"), .making("ask_open"), .making("ask_open")))
    #expect(twice.score == 15)
    #expect(twice.evidence.last.map { "\($0.turn) \($0.title)" } == "3 Leave it alone.")
  }

  @Test("too few turns, or nothing that asked for it, are not scored")
  func unscored() throws {
    #expect(try axis(trial.rehearse(.making("own"))).score == nil)
    var elsewhere = trial
    elsewhere.expects = []
    #expect(try axis(elsewhere.rehearse(.making("ask_open"), .making("ask_open"))).score == nil)
  }
}
