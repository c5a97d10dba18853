import DialogueCore

/// A small flow with one of everything, and shorthands to change parts of it.
struct Fixture {
  var states: [State]
  var reactions: [Reaction] = []
  var transitions: [Transition] = []
  var slots: [Slot] = []
  var rules: [MeterRule] = []
  var gates: [Gate] = []
  var ceilings: [Ceiling] = []
  var stops: [Stop] = []
  var facts: [Fact] = []
  var meters = Meters(trust: 30, heat: 60)
  var persona = Persona.plain
  var scenarioLines: [String: LineSet] = [:]
  var replies: [Transition] = []
  var closedQuestion: LineSet?
  var heldBack: LineSet?

  init(_ states: [State] = [.named("hear")]) { self.states = states }

  static let severities: [(MoveID, Int)] = [("contempt", 100), ("excuse", 55), ("vague", 20)]

  var library: Library {
    let flow = Flow(
      id: "small", title: "", purpose: "", turns: 3, practices: [], with: .customer, axes: [],
      brief: Template(""), advice: "", slots: slots, topics: [], initial: states.first?.id ?? "hear",
      states: states, reactions: reactions, transitions: transitions,
      otherwise: .of("otherwise", ["flow otherwise"]),
      endings: [
        Ending(
          id: "done", kind: .success, title: Template("it is done"), lines: .of("end.done", ["Good."]),
          debrief: Template(""))
      ], next: [])
    let scenario = Scenario(
      id: "pump", title: "", flows: ["small"], brief: Template(""),
      words: ["customer": "Marcus", "thing": "pump"],
      properties: ["breach": "competence"], persona: persona.id, meters: meters, facts: facts, feelings: [],
      lines: scenarioLines, topics: [], presenting: "", real: "")
    let good: [MoveID] = [
      "own", "apologise", "ask_open", "ask_closed", "reflect", "name_feeling", "repair", "dated",
    ]
    let all =
      Self.severities.map { Move.bad($0.0, severity: $0.1) } + good.map { Move.good($0) }
    var moves = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    moves["dated"]?.dates = true
    var library = Library(
      flows: [flow.id: flow], scenarios: [scenario.id: scenario], personas: [persona.id: persona],
      moves: moves, lists: [], flags: [],
      rubric: Rubric(
        version: "1", rules: rules, gates: gates, turnCap: 20, uncapped: ["contempt"], ceilings: ceilings,
        stops: stops, difficulties: [Difficulty(id: "normal", offset: .none, multipliers: .init())],
        asides: Asides(again: 3, mattered: 5, rest: 2),
        apology: ApologyScale(parts: [], multipliers: [], capPart: "own", cap: 50), axes: [], criteria: [],
        penalties: [], bands: [], blockers: [], fewTurns: 4),
      repair: Repair(
        topics: [], replies: replies,
        lines: [
          "silence": .of("silence", ["Still there?"]),
          "react.excuse": .of("react.excuse", ["repair excuse"]), "unmatched": .of("unmatched", ["Go on."]),
          "no_answer": .of("no_answer", ["Couldn't say."]), "coach.lost": .of("coach.lost", ["Aim: {goal}"]),
          "coach.pause": .of("coach.pause", ["Breathe."]), "pause.again": .of("pause.again", ["Hello?"]),
          "end.left": .of("end.left", ["Stopping here."]), "gibberish": .of("gibberish", ["Come again?"]),
        ].merging(closedQuestion.map { ["closed_question": $0] } ?? [:]) { $1 }
          .merging(heldBack.map { ["held_back": $0] } ?? [:]) { $1 }, lostAfter: 3, freePauses: 1,
        pauseChange: Meters.Change(trust: 0, heat: 2)),
      digest: "test")
    library.rubric.layers = [
      Layer(4, when: .all([.heard("name_feeling"), .compare(.heat, .less, 50)])),
      Layer(3, when: .heard("reflect")),
      Layer(2, when: .any([.heard("ask_open"), .heard("name_feeling")])), Layer(1, when: .asked),
    ]
    library.rubric.counted.closedQuestions = ["ask_closed"]
    return library
  }

  func machine() throws -> Machine { try Machine(library: library, flow: "small", scenario: "pump") }

  /// Starts a run and says each of the utterances; gives the last step.
  func run(_ utterances: Utterance..., seed: UInt64 = 1, mode: Snapshot.Mode = .practice) throws -> Step {
    let machine = try machine()
    var step = machine.start(
      rep: "Sam", seed: seed, mode: mode, clock: Moment(year: 2026, month: 11, day: 21))
    for utterance in utterances { step = machine.advance(step.snapshot, on: .said(utterance)) }
    return step
  }
}

extension Persona {
  static let plain = Persona(
    id: "plain", title: "", manner: "", offset: .none, multipliers: .init(), triggers: [:], passion: "",
    lines: [:])
}

extension LineSet {
  static func of(_ key: String, _ texts: [String], by speaker: Role? = nil) -> LineSet {
    LineSet(
      key: key, speaker: speaker,
      groups: [
        Group(
          lines: texts.enumerated().map { index, text in
            Line(id: LineID("small/\(key)#\(index + 1)"), template: .parsing(text))
          })
      ])
  }
}

extension Template {
  /// Text with `{places}`, enough for tests.
  static func parsing(_ text: String) -> Template {
    var parts: [Part] = []
    for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = piece.firstIndex(of: "}") else {
        if !piece.isEmpty { parts.append(.text(String(piece))) }
        continue
      }
      parts.append(.slot(SlotID(String(piece[..<end]))))
      let rest = piece[piece.index(after: end)...]
      if !rest.isEmpty { parts.append(.text(String(rest))) }
    }
    return Template(parts)
  }
}

extension State {
  static func named(
    _ id: StateID, in parent: StateID? = nil, initial: StateID? = nil, listening: Bool = false,
    enter: [Action] = [], exit: [Action] = [], transitions: [Transition] = [], reactions: [Reaction] = [],
    otherwise: LineSet? = nil
  ) -> State {
    State(
      id: id, parent: parent, initial: initial, goal: Template("reach \(id)"), with: nil,
      listening: listening, expects: [],
      entry: enter, exit: exit, transitions: transitions, reactions: reactions, otherwise: otherwise, hint: []
    )
  }
}

extension Move {
  static func good(_ id: MoveID) -> Move { plain(id, .good, 0) }
  static func bad(_ id: MoveID, severity: Int) -> Move { plain(id, .bad, severity) }

  private static func plain(_ id: MoveID, _ polarity: Polarity, _ severity: Int) -> Move {
    Move(
      id: id, polarity: polarity, severity: severity, axis: "own", title: id.text, to: [.customer], why: "",
      poor: "", better: "", rule: "", coach: .of("coach.\(id)", ["\"{words}\" was \(id)."]), threshold: 3,
      givesWayTo: GiveWay(), cues: [],
      examples: [])
  }
}

extension Utterance {
  /// An utterance that makes these moves, in words that are the moves' names.
  static func making(
    _ moves: MoveID..., flags: [FlagID] = [], topics: [TopicID] = [], commitments: [Commitment] = [],
    asks: Bool = false
  ) -> Utterance {
    Utterance(
      text: moves.map(\.text).joined(separator: " "),
      moves: moves.map {
        Heard(
          move: $0, words: $0.text, range: 0..<$0.text.unicodeScalars.count, strength: 3, cues: [], why: "")
      }, flags: flags, topics: topics, commitments: commitments, asks: asks)
  }
}

extension Step {
  /// What was said aloud, in order; the coach's asides left out.
  var lines: [String] {
    effects.compactMap { if case .spoke(_, _, let text) = $0 { text } else { nil } }
  }

  var notes: [String] {
    effects.compactMap { if case .noted(_, _, let text) = $0 { text } else { nil } }
  }
}
