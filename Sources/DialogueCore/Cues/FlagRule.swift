/// When a flag is raised: never by words alone.
public struct FlagRule: Equatable, Sendable {
  public let flag: FlagID
  /// What the debrief calls it: "a sorry that the same breath took back".
  public let title: String
  public let when: Condition
  public let why: String

  public init(flag: FlagID, title: String, when: Condition, why: String) {
    self.flag = flag
    self.title = title
    self.when = when
    self.why = why
  }
}
