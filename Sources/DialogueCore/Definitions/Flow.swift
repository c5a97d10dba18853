/// A named graph of states: one conversation to rehearse, as its author wrote it.
///
/// Where a run is stands in a `Snapshot`, never here.
public struct Flow: Sendable {
  public let id: FlowID
  public let title: String
  /// One line for the list of flows.
  public let purpose: String
  /// About how many turns it takes.
  public let turns: Int
  /// The numbers of the practices that it teaches: `004.25`.
  public let practices: [String]
  /// Whom the rep talks to where a state names nobody else.
  public let with: Role
  /// The axes that this flow gives an opportunity for.
  public let axes: [AxisID]
  /// The rep's briefing, before the first line; the scenario's own brief goes between it and the goal.
  public let brief: Template
  /// What works here, in one sentence.
  public let advice: String
  public let slots: [Slot]
  /// Patterns of this flow that guards may ask about, in cue language.
  public let topics: [TopicPattern]
  public let initial: StateID
  /// Every state, ancestors before descendants, in document order.
  public let states: [State]
  /// Answers to bad moves wherever the state has none of its own.
  public let reactions: [Reaction]
  /// Transitions that hold in every state, after the states' own.
  public let transitions: [Transition]
  public let otherwise: LineSet?
  public let endings: [Ending]
  /// Flows worth rehearsing next, most fitting first.
  public let next: [NextFlow]

  public init(
    id: FlowID, title: String, purpose: String, turns: Int, practices: [String], with: Role, axes: [AxisID],
    brief: Template, advice: String, slots: [Slot], topics: [TopicPattern], initial: StateID, states: [State],
    reactions: [Reaction], transitions: [Transition], otherwise: LineSet?, endings: [Ending], next: [NextFlow]
  ) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.turns = turns
    self.practices = practices
    self.with = with
    self.axes = axes
    self.brief = brief
    self.advice = advice
    self.slots = slots
    self.topics = topics
    self.initial = initial
    self.states = states
    self.reactions = reactions
    self.transitions = transitions
    self.otherwise = otherwise
    self.endings = endings
    self.next = next
  }
}

/// A typed variable of a flow, with the value that it starts from.
public struct Slot: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case text
    case number
    case choice([String])
  }
  public let id: SlotID
  public let kind: Kind
  public let initial: Value
  /// What it holds at first in a course, where there is such a thing; nil for its initial value.
  public let source: SlotSource?

  public init(id: SlotID, kind: Kind, initial: Value, source: SlotSource? = nil) {
    self.id = id
    self.kind = kind
    self.initial = initial
    self.source = source
  }
}

/// Phrases that tell listening when an utterance touches a topic.
public struct TopicPattern: Equatable, Sendable {
  public let id: TopicID
  public let patterns: [Pattern]

  public init(id: TopicID, patterns: [Pattern]) {
    self.id = id
    self.patterns = patterns
  }
}

/// A flow to go on with, and when.
public struct NextFlow: Equatable, Sendable {
  public let flow: FlowID
  /// Holds of the finished run; the first that does is proposed.
  public let when: Guard
  /// Days until it is due.
  public let days: Int

  public init(flow: FlowID, when: Guard, days: Int) {
    self.flow = flow
    self.when = when
    self.days = days
  }
}

extension Flow {
  /// The transition with this id, in a state or in all.
  public func transition(_ id: String) -> Transition? { allTransitions.first { $0.id == id } }

  /// What taking its transitions takes off the axes.
  public var penalties: [Penalty] { allTransitions.flatMap(\.penalties) }

  /// Every transition, the states' in document order, then those that hold in all.
  public var allTransitions: [Transition] { states.flatMap(\.transitions) + transitions }
}
