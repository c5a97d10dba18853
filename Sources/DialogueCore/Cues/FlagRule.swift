/// When a flag is raised: never by words alone.
public struct FlagRule: Equatable, Sendable {
  public let flag: FlagID
  public let when: Condition
  public let why: String

  public init(flag: FlagID, when: Condition, why: String) {
    self.flag = flag
    self.when = when
    self.why = why
  }
}
