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
