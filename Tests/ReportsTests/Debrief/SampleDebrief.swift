import DialogueCore

@testable import Coaching

/// A debrief made by hand, with something in every section.
enum SampleDebrief {
  static let debrief = Debrief(
    verdict: .partial, remark: "Marcus has agreed to wait for the van.",
    story: Debrief.Story(presenting: "The pump is late.", real: "He had given his word for it."),
    blockers: [Blocker(id: "block.contempt", when: .always, title: "contempt twice")],
    curve: [
      .init(turn: 0, meters: Meters(trust: 25, heat: 70), with: .customer),
      .init(turn: 1, meters: Meters(trust: 19, heat: 78), with: .customer),
      .init(turn: 2, meters: Meters(trust: 33, heat: 62), with: .customer),
    ],
    axes: [owned, silent, brief], apology: apology, measures: measures, keep: keep, change: change,
    commitments: [
      Commitment(
        text: "a van at your gate", owner: "rep", when: "tomorrow at six",
        due: Moment(year: 2026, month: 11, day: 22, hour: 6)),
      Commitment(text: "ring you", owner: "Kim", when: "every Tuesday", due: nil, recurs: true),
      Commitment(text: "find out", owner: "rep", when: nil, due: nil),
    ],
    next: NextFlow(flow: "hear-them-out", when: .always, days: 3),
    due: Moment(year: 2026, month: 11, day: 24, hour: 20))

  /// One who spoke to the coach alone, and was charged for something by a transition's advice.
  static let toldTheCoach = Debrief(
    verdict: .partial, remark: "You know what was yours.", story: nil, blockers: [],
    curve: [.init(turn: 1, meters: Meters(trust: 25, heat: 70), with: .coach)], axes: [advised], apology: nil,
    measures: Measures(
      turns: 1, words: 4, longest: .init(words: 4, turn: 1), wordsBeforeQuestion: nil, openQuestions: 0,
      closedQuestions: 0, reflections: 0, badMoves: 0, commitments: 0, datedCommitments: 0, layer: 0,
      hints: 0,
      retries: 0, start: Meters(trust: 25, heat: 70), worst: Meters(trust: 25, heat: 70),
      end: Meters(trust: 25, heat: 70)),
    keep: nil, change: nil, commitments: [], next: nil, due: nil)

  private static let advised = AxisScore(
    axis: Axis(id: "judgement", title: "Judgement", about: ""), score: nil, band: nil, turns: 1,
    evidence: [
      Evidence(turn: 1, words: "Buy one first", rule: "early", title: "Let them finish.", points: -15)
    ], missed: [])
  private static let owned = AxisScore(
    axis: Axis(id: "own", title: "Acknowledge & own", about: ""), score: 82,
    band: Band(from: 80, title: "strong", tone: .good), turns: 5,
    evidence: [
      Evidence(
        turn: 1, words: "sorry if there was confusion", rule: "penalty", title: "an \"if\"", points: -15),
      Evidence(turn: 2, words: "I never placed the order", rule: "own.first", title: "owned it", points: 35),
    ], missed: [])
  private static let silent = AxisScore(
    axis: Axis(id: "amends", title: "Amends", about: ""), score: nil, band: nil, turns: 0, evidence: [],
    missed: [])
  private static let brief = AxisScore(
    axis: Axis(id: "listen", title: "Listen", about: ""), score: nil, band: nil, turns: 2, evidence: [],
    missed: [
      Criterion(
        id: "listen.check", axis: "listen", title: "checked", points: 20, moves: [], when: .always, times: 1,
        opportunity: .always, advice: "Ask whether you have it right.")
    ])

  private static let apology = ApologyReport(
    parts: [
      .init(
        part: .init(id: "own", title: "owned it", moves: [], weight: 30, missing: ""),
        said: [
          Evidence(turn: 2, words: "I never placed the order", rule: "apology.own", title: "", points: 30)
        ]),
      .init(
        part: .init(
          id: "forgive", title: "asked forgiveness", moves: [], weight: 4, missing: "fine to leave out"),
        said: []),
    ], score: 30,
    reasons: [.init(id: "apology.early", when: .always, percent: 80, why: "said before they were heard")],
    capped: false)

  private static let measures = Measures(
    turns: 2, words: 31, longest: .init(words: 24, turn: 2), wordsBeforeQuestion: 22, openQuestions: 1,
    closedQuestions: 0, reflections: 0, badMoves: 1, commitments: 3, datedCommitments: 2, layer: 1, hints: 1,
    retries: 1, start: Meters(trust: 25, heat: 70), worst: Meters(trust: 19, heat: 78),
    end: Meters(trust: 33, heat: 62))

  private static let keep = Debrief.Advice(
    rule: "Say what you did.", why: "A fault with an owner can be mended.",
    said: Evidence(turn: 2, words: "I never placed the order", rule: "own", title: "", points: 14), poor: nil,
    better: nil)
  private static let change = Debrief.Advice(
    rule: "Leave the if out.", why: "It leaves the harm open.", said: nil,
    opening: Debrief.Opening(heard: "And what did you do?", turn: 2), poor: "Sorry if that hurt.",
    better: "I'm sorry. I did that.")
}
