/// Who speaks, or who is spoken to.
public enum Role: String, Sendable, CaseIterable {
  case rep, customer, manager, coach
  /// The rep thinking aloud, with the coach asking.
  case `self`

  /// Whether trust and heat are theirs: they are across the table, and what is said to them moves their meters.
  public var isMetered: Bool { self == .customer || self == .manager }
}
