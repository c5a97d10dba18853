import DialogueCore

/// What comes back to the rep after an utterance, a pause or the opening.
public struct Answer: Equatable, Sendable {
  /// The utterance that it answers; nil for the opening and for a pause.
  public let utterance: Utterance?
  public let step: Step
  public let speeches: [Speech]

  public var turn: Int { step.snapshot.turn }
  public var meters: Meters { step.snapshot.meters }
  /// What moved the meters; nil when nothing did.
  public var moved: MetersMoved? { step.moved }
  /// What rules did to the meters. Somebody new at the table brings readings of their own, which no rule has moved.
  public var change: Meters.Change { moved.map { $0.rules.isEmpty ? .none : $0.after - $0.before } ?? .none }
  /// How it ended, if it did, and the words for it.
  public var ending: (id: EndingID, kind: Ending.Kind, title: String)? { step.ended }

  /// - `machine`: What the step was made with, for the names; without it they are the roles'.
  public init(utterance: Utterance?, step: Step, machine: Machine?) {
    self.utterance = utterance
    self.step = step
    speeches = step.speeches(on: machine)
  }
}
