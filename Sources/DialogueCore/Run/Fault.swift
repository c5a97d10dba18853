/// What went wrong inside a conversation.
public enum Fault: Equatable, Sendable {
  /// More than 100 transitions without waiting for an utterance.
  case endlessLoop(at: StateID)
  /// The snapshot names a state that the flow no longer has.
  case unknownState(StateID)
}

extension Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .endlessLoop(let state):
      "ways that wait for no utterance lead on and on, in the state '\(state)'"
    case .unknownState(let state): "there is no state '\(state)'"
    }
  }
}
