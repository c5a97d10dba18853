/// Plays one flow with one scenario, persona and difficulty: the same snapshot and event always give the same step.
///
/// A restricted statechart (SCXML 1.0, Appendix D, without parallel regions): of the transitions of the innermost
/// state and those around it the first enabled one is taken, in document order; states are left inside-out and
/// entered outside-in; transitions without an event are drained before the next utterance.
public final class Machine: Sendable {
  /// Transitions without an event that one step may take before it faults.
  public static let microstepLimit = 100

  public let flow: Flow
  public let scenario: Scenario
  public let persona: Persona
  public let difficulty: Difficulty
  /// The names by which they go.
  let customer: String
  let manager: String
  /// What the slots hold at first where nothing is carried over.
  private let slots: ByID<SlotKind, Value>
  let moves: [MoveID: Move]
  /// Of the bad moves.
  private let severities: [MoveID: Int]
  let rubric: Rubric
  let repair: Repair
  /// The answers of `repair` to an utterance that nothing else answers.
  let smallTalk: [Surroundings.Way]
  let rules: [MoveID: [MeterRule]]
  let states: [StateID: State]
  let surroundings: [StateID: Surroundings]

  /// Throws when the library has no such flow, scenario, persona or difficulty.
  public init(
    library: Library, flow: FlowID, scenario: ScenarioID, persona: PersonaID? = nil,
    difficulty: DifficultyID = .normal
  ) throws(CastingError) {
    guard let authored = library.flows[flow] else { throw .unknownFlow(flow) }
    guard let facts = library.scenarios[scenario] else { throw .unknownScenario(scenario) }
    guard facts.flows.contains(flow) else { throw .unfitting(scenario, flow) }
    let who = persona ?? facts.persona
    guard let manner = library.personas[who] else { throw .unknownPersona(who) }
    guard let level = library.rubric.difficulties.first(where: { $0.id == difficulty }) else {
      throw .unknownDifficulty(difficulty)
    }
    self.flow = authored
    self.scenario = facts
    self.persona = manner
    self.difficulty = level
    customer = facts.words["customer"] ?? "Customer"
    manager = facts.words["manager"] ?? "Manager"
    slots = Self.slots(of: authored, in: facts, carrying: .nothing)
    moves = library.moves
    severities = moves.filter { $0.value.polarity == .bad }.mapValues(\.severity)
    rubric = library.rubric
    repair = library.repair
    smallTalk = library.repair.replies.filter { !$0.always }.map(Surroundings.Way.init)
    rules = Dictionary(grouping: library.rubric.rules, by: \.move)
    let byID = Dictionary(authored.states.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    states = byID
    surroundings = byID.mapValues { Surroundings(of: $0, in: byID, of: authored) }
  }

  private static func slots(
    of flow: Flow, in scenario: Scenario, carrying carried: Carried
  ) -> ByID<SlotKind, Value> {
    ByID(flow.slots.map { ($0.id, $0.first(carried, in: scenario)) })
  }

  /// The bad ones of these moves, the strongest first.
  func bad(among moves: [MoveID]) -> [MoveID] {
    moves.compactMap { move in severities[move].map { (move, $0) } }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// Begins a run: the first state is entered and the opening lines are spoken.
  public func start(
    rep: String, seed: UInt64, mode: Snapshot.Mode, clock: Moment, carrying carried: Carried = .nothing
  ) -> Step {
    var meters = startingMeters
    // Half of what was won, or lost, lasts until the next meeting.
    if let trust = carried.trust { meters.trust = (meters.trust + clamped(trust)) / 2 }
    let snapshot = Snapshot(
      flow: flow.id, scenario: scenario.id, persona: persona.id, difficulty: difficulty.id, mode: mode,
      rep: rep, clock: clock, generator: Generator(seed: seed), state: flow.initial, meters: meters,
      slots: carried.slots.isEmpty ? slots : Self.slots(of: flow, in: scenario, carrying: carried))
    var advance = Advance(machine: self, snapshot: snapshot, utterance: nil)
    advance.begin()
    return advance.step()
  }

  /// What one event leads to. After an ending every event leads nowhere.
  public func advance(_ snapshot: consuming Snapshot, on event: Event) -> Step {
    guard snapshot.ending == nil else { return Step(snapshot: snapshot, effects: [], path: []) }
    guard states[snapshot.state] != nil else {
      return Step(snapshot: snapshot, effects: [.faulted(.unknownState(snapshot.state))], path: [])
    }
    var advance = Advance(machine: self, snapshot: consume snapshot, utterance: event.utterance)
    switch event {
    case .said(let utterance): advance.answer(utterance)
    case .paused: advance.pause()
    case .left: advance.leave()
    }
    return advance.step()
  }

  /// Whom the rep talks to in a state.
  public func counterpart(in state: StateID) -> Role {
    surroundings[state]?.counterpart ?? flow.with
  }

  /// A state and those around it, innermost first; none where the flow has no such state.
  public func lineage(of state: StateID) -> [State] { surroundings[state]?.lineage ?? [] }

  public func state(_ id: StateID) -> State? { states[id] }

  /// The scenario's meters as this persona and difficulty start from.
  var startingMeters: Meters {
    Meters(
      trust: clamped(scenario.meters.trust + persona.offset.trust + difficulty.offset.trust),
      heat: clamped(scenario.meters.heat + persona.offset.heat + difficulty.offset.heat))
  }

  func clamped(_ reading: Int) -> Int { min(max(reading, 0), 100) }
}
