import DialogueCore

/// What comes back to the rep after an utterance, a pause or the opening.
public struct Answer: Equatable, Sendable {
  /// One thing said, by whom, in words ready to show.
  public struct Speech: Equatable, Sendable {
    public let role: Role
    /// The name under which they speak: "Marcus", "coach".
    public let name: String
    public let line: LineID
    public let text: String
    /// Whether it is the coach's aside and no part of the conversation.
    public let aside: Bool
  }

  /// The utterance that it answers; nil for the opening and for a pause.
  public let utterance: Utterance?
  public let step: Step
  public let speeches: [Speech]

  public var turn: Int { step.snapshot.turn }
  public var meters: Meters { step.snapshot.meters }
  /// What moved the meters; nil when nothing did.
  public var moved: MetersMoved? {
    for effect in step.effects { if case .metersMoved(let moved) = effect { return moved } }
    return nil
  }
  /// How it ended, if it did, and the words for it.
  public var ending: (id: EndingID, kind: Ending.Kind, title: String)? {
    for effect in step.effects {
      if case .ended(let id, let kind, let title) = effect { return (id, kind, title) }
    }
    return nil
  }

  /// - `machine`: What the step was made with, for the names; without it they are the roles'.
  public init(utterance: Utterance?, step: Step, machine: Machine?) {
    self.utterance = utterance
    self.step = step
    let with = machine?.counterpart(in: step.snapshot.state) ?? .customer
    speeches = step.effects.compactMap { effect in
      switch effect {
      case .spoke(let role, let line, let text):
        Speech(
          role: role, name: machine?.name(of: role, in: step.snapshot) ?? role.rawValue, line: line,
          text: text,
          aside: role == .coach && with.isMetered)
      case .noted(_, let line, let text):
        Speech(role: .coach, name: "coach", line: line, text: text, aside: true)
      default: nil
      }
    }
  }
}
