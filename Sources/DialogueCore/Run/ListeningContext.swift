/// What listening may know besides the words.
public struct ListeningContext: Equatable, Sendable {
  public var flow: FlowID?
  public var state: StateID?
  public var scenario: ScenarioID?
  public var with: Role
  /// The counterpart's last turns, the latest last; at most three are used.
  public var said: [String]
  /// Moves made before, with how many utterances made them.
  public var done: ByID<Move, Int>
  /// Tellings that the counterpart finished; nil when nobody counted.
  public var heard: Int?
  /// Whether the state is one in which the counterpart is to be heard out; nil when unknown.
  public var listening: Bool?
  /// Feeling families that the counterpart really has; nil when unknown.
  public var feelings: [String]?
  /// Slots of the flow and, where there is no slot of that name, properties of the scenario (`leeway`, `fault`); for
  /// context conditions.
  public var slots: ByID<SlotKind, Value>
  public var properties: [SlotID: String]
  /// When the rehearsal happens; dates resolve against it.
  public var clock: Moment?
  /// What was promised before; read back, it is no new promise.
  public var promised: [Commitment]

  public init(
    flow: FlowID? = nil, state: StateID? = nil, scenario: ScenarioID? = nil, with: Role = .customer,
    said: [String] = [], done: ByID<Move, Int> = [:], heard: Int? = nil, listening: Bool? = nil,
    feelings: [String]? = nil, slots: ByID<SlotKind, Value> = [:], properties: [SlotID: String] = [:],
    clock: Moment? = nil, promised: [Commitment] = []
  ) {
    self.flow = flow
    self.state = state
    self.scenario = scenario
    self.with = with
    self.said = said
    self.done = done
    self.heard = heard
    self.listening = listening
    self.feelings = feelings
    self.slots = slots
    self.properties = properties
    self.clock = clock
    self.promised = promised
  }

  /// What a slot or a property of the scenario says, as text.
  public func property(_ id: SlotID) -> String? { slots[id]?.text ?? properties[id] }
}
