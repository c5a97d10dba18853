/// Where a run is: all that the next step needs, as plain data.
public struct Snapshot: Equatable, Sendable {
  public var flow: FlowID
  public var scenario: ScenarioID
  public var persona: PersonaID
  public var difficulty: DifficultyID
  /// Assessment keeps the coach quiet until the end.
  public var mode: Mode
  public var rep: String
  /// When the rehearsal began.
  public var clock: Moment
  public var generator: Generator
  public var state: StateID
  /// States entered so far, each once, in the order of the first entry.
  public var visited: [StateID]
  /// Utterances so far.
  public var turn: Int
  /// Utterances in the present state.
  public var stay: Int
  public var meters: Meters
  /// Tellings that the rep has let the counterpart finish.
  public var heard: Int
  /// Moves made, and in how many utterances.
  public var done: ByID<Move, Int>
  /// Flags earned, and in how many utterances.
  public var flags: ByID<FlagKind, Int>
  public var slots: ByID<SlotKind, Value>
  public var revealed: [FactID]
  public var commitments: [Commitment]
  /// Lines spoken lately, the latest last, so that none is said twice; at most `spokenLimit`.
  public var spoken: [LineID]
  /// The counterpart's last turns, the latest last; at most `saidLimit`.
  public var said: [String]
  /// Utterances in a row that nothing was heard in.
  public var unmatched: Int
  public var paused: Int
  /// The utterance after which the coach spoke last; 0 before that.
  public var noted: Int
  public var ending: Ended?

  public enum Mode: String, Sendable, CaseIterable {
    case practice, assessment
  }

  public struct Ended: Equatable, Sendable {
    public let ending: EndingID
    public let kind: Ending.Kind

    public init(ending: EndingID, kind: Ending.Kind) {
      self.ending = ending
      self.kind = kind
    }
  }

  public static let spokenLimit = 96
  public static let saidLimit = 3

  public init(
    flow: FlowID, scenario: ScenarioID, persona: PersonaID, difficulty: DifficultyID, mode: Mode, rep: String,
    clock: Moment, generator: Generator, state: StateID, visited: [StateID] = [], turn: Int = 0,
    stay: Int = 0, meters: Meters,
    heard: Int = 0, done: ByID<Move, Int> = [:], flags: ByID<FlagKind, Int> = [:],
    slots: ByID<SlotKind, Value> = [:],
    revealed: [FactID] = [], commitments: [Commitment] = [], spoken: [LineID] = [], said: [String] = [],
    unmatched: Int = 0, paused: Int = 0, noted: Int = 0, ending: Ended? = nil
  ) {
    self.flow = flow
    self.scenario = scenario
    self.persona = persona
    self.difficulty = difficulty
    self.mode = mode
    self.rep = rep
    self.clock = clock
    self.generator = generator
    self.state = state
    self.visited = visited
    self.turn = turn
    self.stay = stay
    self.meters = meters
    self.heard = heard
    self.done = done
    self.flags = flags
    self.slots = slots
    self.revealed = revealed
    self.commitments = commitments
    self.spoken = spoken
    self.said = said
    self.unmatched = unmatched
    self.paused = paused
    self.noted = noted
    self.ending = ending
  }
}
