/// Who speaks, or who is spoken to.
public enum Role: String, Sendable, CaseIterable {
  case rep, customer, manager, coach
  /// The rep thinking aloud, with the coach asking.
  case `self`
}
