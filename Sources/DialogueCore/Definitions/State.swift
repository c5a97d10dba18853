/// One authored node of a flow.
public struct State: Sendable {
  public let id: StateID
  /// The state around it; nil at the top.
  public let parent: StateID?
  /// Where entering it leads when it has states inside.
  public let initial: StateID?
  /// What the rep should reach here, in one sentence to the rep.
  public let goal: Template
  /// Whom the rep talks to here; nil takes the parent's, and at the top the flow's.
  public let with: Role?
  /// Whether hearing the counterpart out is the task here.
  public let listening: Bool
  /// The moves that this state gives an opportunity for; what is never expected is never scored.
  public let expects: [MoveID]
  public let entry: [Action]
  public let exit: [Action]
  /// In document order; the first that is enabled is taken.
  public let transitions: [Transition]
  public let reactions: [Reaction]
  /// When nothing else answers.
  public let otherwise: LineSet?
  /// Example words, shown when the goal alone did not help.
  public let hint: [Template]
  /// The numbers of the practices that it teaches in particular.
  public var practices: [String] = []

  public init(
    id: StateID, parent: StateID?, initial: StateID?, goal: Template, with: Role?, listening: Bool,
    expects: [MoveID], entry: [Action], exit: [Action], transitions: [Transition], reactions: [Reaction],
    otherwise: LineSet?, hint: [Template]
  ) {
    self.id = id
    self.parent = parent
    self.initial = initial
    self.goal = goal
    self.with = with
    self.listening = listening
    self.expects = expects
    self.entry = entry
    self.exit = exit
    self.transitions = transitions
    self.reactions = reactions
    self.otherwise = otherwise
    self.hint = hint
  }
}
