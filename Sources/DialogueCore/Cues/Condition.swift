/// A condition on the conversation around an utterance; `when:` of cues, moves and flags.
///
/// Unlike a `Guard` it is decided before the machine has seen the utterance: `done` speaks of earlier utterances only.
public indirect enum Condition: Hashable, Sendable {
  case always
  case not(Condition)
  case all([Condition])
  case any([Condition])
  /// This is who is spoken to.
  case with(Role)
  /// Made in so many earlier utterances at least.
  case done(MoveID, times: Int)
  /// Heard in this utterance.
  case heard(MoveID)
  /// Matched in this utterance, though the move does not count with the one it was said to.
  case withheld(MoveID)
  /// A topic of whoever takes part is spoken of in this utterance.
  case about(TopicID)
  /// The counterpart's last words match.
  case said(Pattern)
  case saidQuestion
  case saidNothing
  case flow(FlowID)
  case state(StateID)
  /// The state is one in which the counterpart is to be heard out; false when unknown.
  case listening
  /// The counterpart has finished so many tellings at least; false when nobody counted.
  case told(Int)
  /// How many tellings were finished is known.
  case counted
  /// A slot or property has this value: `fault is own`.
  case equals(SlotID, String)
  /// The heard move takes up so many different words of the counterpart, and hardly adds one of its own.
  case echoOnly
  /// The heard `name_feeling` names a family that neither the scenario nor the counterpart's words carry.
  case unvoicedFeeling
}

extension Condition {
  /// The moves that it wants heard in the utterance, in its own order; those that it wants not heard are left out.
  public var heard: [MoveID] {
    switch self {
    case .heard(let move): [move]
    case .all(let parts), .any(let parts): parts.flatMap(\.heard)
    default: []
    }
  }
}
