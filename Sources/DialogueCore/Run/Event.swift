/// What happened, told to the machine.
public enum Event: Equatable, Sendable {
  /// The rep said something.
  case said(Utterance)
  /// The rep took a breath.
  case paused
  /// The rep left before the end.
  case left

  /// What was said; nil where nothing was.
  var utterance: Utterance? {
    if case .said(let utterance) = self { utterance } else { nil }
  }
}
