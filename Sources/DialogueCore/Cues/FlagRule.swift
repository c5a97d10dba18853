/// When a flag is raised: never by words alone.
public struct FlagRule: Equatable, Sendable {
  public let flag: FlagID
  /// The move it is about.
  public let move: MoveID
  public let when: Guard
  public let why: String

  public init(flag: FlagID, move: MoveID, when: Guard, why: String) {
    self.flag = flag
    self.move = move
    self.when = when
    self.why = why
  }
}
