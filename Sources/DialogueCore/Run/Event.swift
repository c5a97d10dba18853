/// What happened, told to the machine.
public enum Event: Equatable, Sendable {
  /// The rep said something.
  case said(Utterance)
  /// The rep took a breath.
  case paused
  /// The rep left before the end.
  case left
}
