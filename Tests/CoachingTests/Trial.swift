import Coaching
import DialogueCore

/// A rehearsal of a flow with one state and one customer, made turn by turn from moves.
struct Trial {
  var expects: [MoveID] = ["own", "apologise", "ask_open"]
  var properties: [SlotID: String] = [:]
  var criteria: [Criterion] = []
  var penalties: [Penalty] = []
  var blockers: [Blocker] = []
  /// What the customer answers to anything, and what he tells to a question, and deeper down to who owns it; nothing for
  /// nil.
  var answer: String?
  var story: String?
  var secret: String?
  var apology = ApologyScale(parts: [], multipliers: [], capPart: "own", cap: 50)
  var rules = Self.rules
  var gates: [Gate] = []
  /// Ways on from the one state, before its own.
  var ways: [Transition] = []
  var reactions: [Reaction] = []
  var slots: [Slot] = []
  var flags: [FlagRule] = []
  /// Whether a state with the coach, in which the same is expected, comes before it; any utterance leads on.
  var isPrepared = false

  /// Plays these utterances, and hands over what there is to score.
  func rehearse(_ utterances: Utterance...) throws -> Rehearsed {
    let library = library
    let machine = try Machine(library: library, flow: "small", scenario: "pump")
    var step = machine.start(
      rep: "Sam", seed: 1, mode: .practice, clock: Moment(year: 2026, month: 11, day: 21))
    var turns: [TurnRecord] = []
    let start = step.snapshot.meters
    for utterance in utterances {
      let before = step.snapshot
      step = machine.advance(before, on: .said(utterance))
      turns.append(TurnRecord(before: before, utterance: utterance, step: step))
    }
    return Rehearsed(machine: machine, library: library, turns: turns, final: step.snapshot, start: start)
  }

  private var library: Library {
    let none = lines("none", nil)
    let asked = Transition(
      id: "hear.1", hear: ["ask_open"], actions: [.reveal("story"), .say(lines("hear.1", story))])
    let owned = Transition(
      id: "hear.2", hear: ["own"], actions: [.reveal("secret"), .say(lines("hear.2", secret))])
    let tellings = (story == nil ? [] : [asked]) + (secret == nil ? [] : [owned])
    let state = State(
      id: "hear", parent: nil, initial: nil, goal: Template("listen"), with: nil, listening: false,
      expects: expects, entry: [], exit: [], transitions: ways + tellings,
      reactions: reactions, otherwise: lines("hear.otherwise", answer), hint: [])
    let prep = State(
      id: "prep", parent: nil, initial: nil, goal: Template("prepare"), with: .coach, listening: false,
      expects: expects, entry: [], exit: [], transitions: [Transition(id: "prep.1", target: .state("hear"))],
      reactions: [], otherwise: nil, hint: [])
    let flow = Flow(
      id: "small", title: "", purpose: "", turns: 3, practices: [], with: .customer, axes: ["own"],
      brief: Template(""), advice: "", slots: slots, topics: [], initial: isPrepared ? "prep" : "hear",
      states: isPrepared ? [prep, state] : [state],
      reactions: [], transitions: [], otherwise: none, endings: [], next: [])
    let scenario = Scenario(
      id: "pump", title: "", flows: ["small"], brief: Template(""), words: [:], properties: properties,
      persona: "plain", meters: Meters(trust: 30, heat: 60),
      facts: [
        Fact(id: "story", layer: 1, topic: nil, lines: none, again: nil),
        Fact(id: "secret", layer: 3, topic: nil, lines: none, again: nil),
      ], feelings: [], lines: [:],
      topics: [], presenting: "The pump is late.", real: "He gave his word.")
    let persona = Persona(
      id: "plain", title: "", manner: "", offset: .none, multipliers: .init(), triggers: [:], passion: "",
      lines: [:])
    let moves: [MoveID: Move] = [
      "own": move("own", .good), "apologise": move("apologise", .good), "excuse": move("excuse", .bad),
      "incentive": move("incentive", .good),
    ]
    var rubric = Rubric(
      version: "1", rules: rules, gates: gates, turnCap: 20, uncapped: [], ceilings: [], stops: [],
      difficulties: [Difficulty(id: "normal", offset: .none, multipliers: .init())],
      asides: Asides(again: 3, mattered: 5, rest: 2), apology: apology,
      axes: [Axis(id: "own", title: "Own", about: "")], criteria: criteria, penalties: penalties,
      bands: [Band(from: 0, title: "early", tone: .bad), Band(from: 60, title: "solid", tone: .good)],
      blockers: blockers, fewTurns: 2)
    rubric.counted.openQuestions = ["ask_open"]
    return Library(
      flows: [flow.id: flow], scenarios: [scenario.id: scenario], personas: [persona.id: persona],
      moves: moves, lists: [], flags: flags, rubric: rubric,
      repair: Repair(
        topics: [], replies: [], lines: [:], lostAfter: 3, freePauses: 1, pauseChange: .none),
      digest: "test")
  }

  private func lines(_ key: String, _ text: String?) -> LineSet {
    let said = text.map { Line(id: LineID("small/\(key)#1"), template: Template($0)) }
    return LineSet(key: key, groups: said.map { [LineSet.Group(lines: [$0])] } ?? [])
  }

  static let rules = [
    MeterRule(id: "own.first", move: "own", when: .always, change: .init(trust: 8, heat: -6), why: "owned"),
    MeterRule(
      id: "sorry", move: "apologise", when: .always, change: .init(trust: 2, heat: -2), why: "sorry"),
    MeterRule(id: "excuse", move: "excuse", when: .always, change: .init(trust: -4, heat: 4), why: "because"),
  ]

  private func move(_ id: MoveID, _ polarity: Move.Polarity) -> Move {
    Move(
      id: id, polarity: polarity, severity: polarity == .bad ? 50 : 0, axis: "own", title: "title of \(id)",
      to: [.customer], why: "why \(id)", poor: "poor \(id)", better: "better \(id)", rule: "rule of \(id)",
      coach: LineSet(key: "", groups: []), threshold: 3, givesWayTo: GiveWay(), cues: [], examples: [])
  }

  static func criterion(
    _ move: MoveID, points: Int, times: Int = 1, when: Guard = .always, opportunity: Guard = .always
  ) -> Criterion {
    Criterion(
      id: RuleID("own.\(move)"), axis: "own", title: move.text, points: points, moves: [move], when: when,
      times: times, opportunity: opportunity, advice: "try \(move)")
  }

  static func part(_ move: MoveID, weight: Int) -> ApologyScale.Part {
    ApologyScale.Part(id: move.text, title: move.text, moves: [move], weight: weight, missing: "no \(move)")
  }
}

extension Utterance {
  /// An utterance that makes these moves, in words that are the moves' names.
  static func making(_ moves: MoveID..., asks: Bool = false) -> Utterance {
    var from = 0
    let heard = moves.map { move in
      defer { from += move.text.unicodeScalars.count + 1 }
      return Heard(
        move: move, words: move.text, range: from..<from + move.text.unicodeScalars.count, strength: 3,
        cues: [], why: "")
    }
    return Utterance(text: moves.map(\.text).joined(separator: " "), moves: heard, asks: asks)
  }
}
