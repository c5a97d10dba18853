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

/// A way on from a state, or an answer that stays in it.
public struct Transition: Equatable, Sendable {
  public enum Target: Equatable, Sendable {
    case state(StateID)
    case ending(EndingID)
    /// Internal: no state is left or entered.
    case stay
  }

  /// `STATE.NAME`, or `STATE.N` with N from 1 where the author gave no name.
  public let id: String
  /// Eventless: taken as soon as its guard holds, without an utterance.
  public let always: Bool
  /// Moves that must all be in the utterance.
  public let hear: [MoveID]
  /// Moves of which one must be in the utterance; no condition when empty.
  public let hearAny: [MoveID]
  public let when: Guard
  /// Bad moves that do not keep it from being taken: their answer is spoken before its own lines.
  public let despite: [MoveID]
  public let actions: [Action]
  public let target: Target
  /// What the debrief advises where taking it cost.
  public var counsel: Counsel?
  /// What taking it takes off the axes.
  public var penalties: [Penalty] = []

  public init(
    id: String, always: Bool = false, hear: [MoveID] = [], hearAny: [MoveID] = [], when: Guard = .always,
    despite: [MoveID] = [], actions: [Action] = [], target: Target = .stay
  ) {
    self.id = id
    self.always = always
    self.hear = hear
    self.hearAny = hearAny
    self.when = when
    self.despite = despite
    self.actions = actions
    self.target = target
  }
}

/// The counterpart's answer to a bad move.
public struct Reaction: Equatable, Sendable {
  public let move: MoveID
  public let when: Guard
  public let actions: [Action]
  public let target: Transition.Target
  /// What the debrief advises in place of what the move does.
  public var counsel: Counsel?

  public init(
    move: MoveID, when: Guard = .always, actions: [Action], target: Transition.Target = .stay
  ) {
    self.move = move
    self.when = when
    self.actions = actions
    self.target = target
  }
}

/// How a rehearsal can end.
public struct Ending: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case success, partial, stop, fail
  }
  public let id: EndingID
  public let kind: Kind
  /// One clause for the closing rule: "he has accepted it, on those terms".
  public let title: Template
  /// The counterpart's last words, if it has any of its own.
  public let lines: LineSet?
  /// What the coach says of this ending, in the debrief.
  public let debrief: Template

  public init(id: EndingID, kind: Kind, title: Template, lines: LineSet?, debrief: Template) {
    self.id = id
    self.kind = kind
    self.title = title
    self.lines = lines
    self.debrief = debrief
  }
}
