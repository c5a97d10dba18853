/// Everything authored, compiled: what a program rehearses from.
public struct Library: Sendable {
  public var flows: [FlowID: Flow]
  public var scenarios: [ScenarioID: Scenario]
  public var personas: [PersonaID: Persona]
  public var moves: [MoveID: Move]
  public var lists: [WordList]
  public var spelling = Spelling()
  public var flags: [FlagRule]
  public var courses: [CourseID: Course] = [:]
  /// What the coach teaches, by article.
  public var articles: [Article] = []
  public var rubric: Rubric
  public var repair: Repair
  /// A digest of all the scripts, for the transcript's header.
  public var digest: String

  public init(
    flows: [FlowID: Flow], scenarios: [ScenarioID: Scenario], personas: [PersonaID: Persona],
    moves: [MoveID: Move], lists: [WordList], flags: [FlagRule], rubric: Rubric, repair: Repair,
    digest: String
  ) {
    self.flows = flows
    self.scenarios = scenarios
    self.personas = personas
    self.moves = moves
    self.lists = lists
    self.flags = flags
    self.rubric = rubric
    self.repair = repair
    self.digest = digest
  }

  /// What people call a flag; one that the scripts no longer have goes by its id, made readable.
  public func title(of flag: FlagID) -> String {
    flags.first { $0.flag == flag }?.title ?? flag.inWords
  }

  /// The scenarios that fit a flow, by id.
  public func scenarios(for flow: FlowID) -> [Scenario] {
    scenarioIDs(for: flow).compactMap { scenarios[$0] }
  }

  /// The ids of the scenarios that fit a flow, in order.
  public func scenarioIDs(for flow: FlowID) -> [ScenarioID] {
    scenarios.values.compactMap { $0.flows.contains(flow) ? $0.id : nil }.sorted()
  }
}
