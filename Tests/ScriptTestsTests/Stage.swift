import DialogueCore
import Scripts

@testable import ScriptTests

/// A small flow, and ears that hear a move wherever its name is said.
enum Stage {
  static let library = Library(
    flows: ["small": flow], scenarios: ["late": scenario("late"), "lost": scenario("lost")],
    personas: ["plain": persona], moves: ["own": move("own", .good), "press": move("press", .bad)], lists: [],
    flags: [], rubric: rubric, repair: repair, digest: "0")

  static let listen: Listen = { text, _ in
    let words = text.split(separator: " ").map(String.init)
    let moves = words.filter { ["own", "press"].contains($0) }.map {
      Heard(move: MoveID($0), words: $0, range: 0..<1, strength: 3, cues: [], why: "")
    }
    return Utterance(text: text, moves: moves)
  }

  static let place = Place(file: "small.plan.yaml", line: 1, column: 1)

  static func turn(
    _ text: String, moves: [MoveID] = [], not: [MoveID] = [], state: StateID? = nil, heat: Plan.Bound? = nil,
    answer: String? = nil, line: Int = 2
  ) -> Plan.Turn {
    Plan.Turn(
      text: text, moves: moves, not: not, state: state, heat: heat, answer: answer,
      place: Place(file: "small.plan.yaml", line: line, column: 1))
  }

  static func plan(_ turns: [Plan.Turn], scenario: ScenarioID = "late", ending: EndingID? = nil) -> Plan {
    Plan(name: "a plan", flow: "small", scenario: scenario, turns: turns, ending: ending, place: place)
  }

  static func lines(_ key: String, _ text: String) -> LineSet {
    LineSet(key: key, groups: [.init(lines: [Line(id: LineID("small/\(key)#1"), template: Template(text))])])
  }

  static func state(_ id: StateID, _ transitions: [Transition]) -> State {
    State(
      id: id, parent: nil, initial: nil, goal: Template("Own it."), with: nil, listening: false,
      expects: ["own"],
      entry: [.say(lines("\(id).enter", "This is \(id)."))], exit: [], transitions: transitions,
      reactions: [],
      otherwise: lines("\(id).otherwise", "Go on."), hint: [])
  }

  static let flow = flow([
    state(
      "hear",
      [
        Transition(id: "hear.1", hear: ["own"], target: .state("mend")),
        Transition(
          id: "hear.2", always: true, when: .compare(.stay, .greaterOrEqual, 6), target: .ending("refused")),
      ]),
    state(
      "mend",
      [
        Transition(id: "mend.1", hear: ["own"], target: .ending("accepted")),
        Transition(
          id: "mend.2", always: true, when: .compare(.stay, .greaterOrEqual, 6), target: .ending("refused")),
      ]),
  ])

  static func flow(_ states: [State]) -> Flow {
    Flow(
      id: "small", title: "Small", purpose: "", turns: 2, practices: [], with: .customer, axes: [],
      brief: Template(""), advice: "", slots: [], topics: [], initial: "hear", states: states, reactions: [],
      transitions: [], otherwise: nil,
      endings: [
        Ending(
          id: "accepted", kind: .success, title: Template("accepted"), lines: nil, debrief: Template("")),
        Ending(id: "refused", kind: .fail, title: Template("refused"), lines: nil, debrief: Template("")),
      ], next: [])
  }

  private static func scenario(_ id: ScenarioID) -> Scenario {
    Scenario(
      id: id, title: "", flows: ["small"], brief: Template(""), words: [:], properties: [:], persona: "plain",
      meters: Meters(trust: 30, heat: 60), facts: [], feelings: [], lines: [:], topics: [], presenting: "",
      real: "")
  }

  private static let persona = Persona(
    id: "plain", title: "", manner: "", offset: .none, multipliers: .init(), triggers: [:], passion: "",
    lines: [:])

  static func move(
    _ id: MoveID, _ polarity: Move.Polarity, examples: [Example] = [], cues: [Cue] = [], threshold: Int = 3
  ) -> Move {
    Move(
      id: id, polarity: polarity, severity: polarity == .bad ? 50 : 0, axis: "own", title: "",
      to: [.customer],
      why: "", poor: "", better: "", rule: "", coach: LineSet(key: "", groups: []), threshold: threshold,
      givesWayTo: GiveWay(), when: .always, cues: cues, examples: examples)
  }

  private static let rubric = Rubric(
    version: "1",
    rules: [
      MeterRule(id: "own", move: "own", when: .always, change: Meters.Change(trust: 6, heat: -8), why: ""),
      MeterRule(
        id: "press", move: "press", when: .always, change: Meters.Change(trust: -5, heat: 7), why: ""),
    ], gates: [], turnCap: 20, uncapped: [], ceilings: [], stops: [],
    difficulties: [Difficulty(id: "normal", offset: .none, multipliers: .init())],
    asides: Asides(again: 3, mattered: 5, rest: 2),
    apology: ApologyScale(parts: [], multipliers: [], capPart: "", cap: 100), axes: [], criteria: [],
    penalties: [],
    bands: [], blockers: [], fewTurns: 4)

  private static let repair = Repair(
    topics: [], replies: [], lines: ["react.press": lines("react.press", "Do not push me.")], lostAfter: 3,
    freePauses: 1, pauseChange: .none)
}
