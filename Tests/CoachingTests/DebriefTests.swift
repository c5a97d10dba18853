import Coaching
import DialogueCore
import Testing

@Suite("The debrief")
struct DebriefTests {
  private let trial = Trial(
    criteria: [Trial.criterion("own", points: 60)],
    blockers: [Blocker(id: "block.excuse", when: .heard("excuse"), title: "an excuse")])

  @Test("to keep is the good move that did most, to change the bad one that cost most")
  func advice() throws {
    let debrief = try trial.rehearse(.making("apologise"), .making("own"), .making("excuse")).debrief
    #expect(debrief.keep?.rule == "rule of own")
    #expect(debrief.keep?.said?.turn == 2)
    #expect(debrief.change?.rule == "rule of excuse")
    #expect(debrief.change?.said?.words == "excuse")
    #expect(debrief.change?.better == "better excuse")
  }

  @Test("what was said in one breath with worse is nothing to keep")
  func spoilt() throws {
    var trial = trial
    trial.rules[2] = MeterRule(
      id: "excuse", move: "excuse", when: .always, change: .init(trust: -10, heat: 10), why: "because")
    let debrief = try trial.rehearse(.making("apologise"), .making("own", "excuse")).debrief
    #expect(debrief.keep?.rule == "rule of apologise")
  }

  @Test("without a bad move to change is the weightiest thing left out")
  func leftOut() throws {
    let change = try trial.rehearse(.making("apologise")).debrief.change
    #expect(change?.rule == "try own")
    #expect(change?.said == nil)
    #expect(change?.poor == "poor own")
    #expect(change?.opening == nil, "nobody had said anything")
  }

  @Test("what was left out was open where they had told something, else where they had said anything")
  func opening() throws {
    var trial = trial
    trial.answer = "And?"
    let untold = try trial.rehearse(.making("apologise"), .making("apologise"), .making("apologise"))
    #expect(untold.debrief.change?.opening == Debrief.Opening(heard: "And?", turn: 2))
    trial.story = "The line stood still."
    let told = try trial.rehearse(.making("apologise"), .making("ask_open"), .making("apologise"))
    #expect(told.debrief.change?.opening == Debrief.Opening(heard: "The line stood still.", turn: 3))
  }

  @Test("of two tellings it was open behind the deeper")
  func deepest() throws {
    var trial = trial
    trial.answer = "And?"
    trial.story = "The line stood still."
    trial.secret = "I had vouched for you."
    trial.expects += ["thank"]
    trial.criteria = [Trial.criterion("thank", points: 60)]
    let talk = try trial.rehearse(
      .making("ask_open"), .making("own"), .making("apologise"), .making("ask_open"), .making("apologise"))
    #expect(talk.debrief.change?.opening == Debrief.Opening(heard: "I had vouched for you.", turn: 3))
  }

  @Test("it was open only where it could have been earned: by its own condition, and with no gate shut")
  func couldHave() throws {
    var trial = trial
    trial.answer = "And?"
    let wanted = Guard.all([.compare(.times("excuse"), .greaterOrEqual, 1), .heard("ask_open")])
    trial.criteria = [Trial.criterion("own", points: 60, when: wanted)]
    let talk: [Utterance] = [.making("apologise"), .making("excuse"), .making("apologise")]
    func opening(_ trial: Trial) throws -> Int? {
      let rehearsed = try trial.rehearse(talk[0], talk[1], talk[2])
      return rehearsed.opening(for: trial.criteria[0])?.turn
    }
    #expect(try opening(trial) == 3, "what the utterance itself decides might have held")
    trial.gates = [
      Gate(
        id: "gate.hot", when: .compare(.heat, .greaterOrEqual, 60), moves: ["own"], except: false, why: "")
    ]
    #expect(try opening(trial) == nil, "too angry for it all the while")
    trial.criteria = [Trial.criterion("own", points: 60)]
    #expect(try opening(trial) == 2, "the first apology had brought the heat down")
    trial.gates[0] = Gate(
      id: "gate.sneer", when: .heard("contempt"), moves: [], except: true, why: "")
    #expect(try opening(trial) == 2, "nobody had to sneer")
  }

  @Test(
    "what lay under it is told where the rep got somewhere, and left to find out elsewhere",
    arguments: [(Ending.Kind.success, true), (.partial, true), (.fail, false)])
  func story(kind: Ending.Kind, isTold: Bool) throws {
    let played = try trial.rehearse(.making("own"))
    var final = played.final
    final.ending = .init(ending: "done", kind: kind)
    let story = Rehearsed(
      machine: played.machine, library: played.library, turns: played.turns, final: final, start: played.start
    ).debrief.story
    #expect(
      story == (isTold ? Debrief.Story(presenting: "The pump is late.", real: "He gave his word.") : nil))
    #expect(played.debrief.story == nil)
  }

  @Test("a conversation without an end is unfinished, and what blocks a verdict is named")
  func verdict() throws {
    let debrief = try trial.rehearse(.making("excuse")).debrief
    #expect(debrief.verdict == .unfinished)
    #expect(debrief.blockers.map(\.title) == ["an excuse"])
  }

  @Test("the curve begins before the first word and has a point for each turn")
  func curve() throws {
    let curve = try trial.rehearse(.making("own"), .making("excuse")).debrief.curve
    #expect(curve.map(\.turn) == [0, 1, 2])
    #expect(curve.map(\.meters.trust) == [30, 38, 34])
    #expect(curve.map(\.meters.heat) == [60, 54, 58])
  }

  @Test("words and questions are counted, with what was said before the first question")
  func measures() throws {
    let measures = try trial.rehearse(.making("own", "apologise"), .making("excuse", "ask_open", asks: true))
      .measures
    #expect(measures.turns == 2 && measures.words == 4)
    #expect(measures.wordsBeforeQuestion == 3)
    #expect(measures.openQuestions == 1 && measures.badMoves == 1)
    #expect(try trial.rehearse(.making("own")).measures.wordsBeforeQuestion == nil)
    let commanded = try trial.rehearse(.making("own", asks: true), .making("ask_open"))
    #expect(commanded.measures.wordsBeforeQuestion == 1, "a command asks, a greeting does not")
  }
}
