/// What Ctrl-C means: the first drops the line, or says how to leave where there is none; a second soon after
/// leaves.
struct Interrupts {
  enum Meaning: Hashable {
    case dropLine, sayHowToLeave, leave
  }

  /// How soon is soon.
  private let window: Duration
  private var last: ContinuousClock.Instant?

  init(window: Duration) { self.window = window }

  mutating func meaning(at now: ContinuousClock.Instant, lineIsEmpty: Bool) -> Meaning {
    defer { last = now }
    if let last, now - last <= window { return .leave }
    return lineIsEmpty ? .sayHowToLeave : .dropLine
  }

  static let howToLeave = StyledText(
    "To leave: Ctrl-D, or Ctrl-C once more. What you have said so far is kept.", .faint)
}
