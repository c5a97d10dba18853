/// What takes points off an axis, each time.
public struct Penalty: Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    case move(MoveID)
    case flag(FlagID)
    /// A rule of the meters that charged: a good move at the wrong time.
    case rule(RuleID)
    /// A transition that charged: what this flow alone knows to be wrong.
    case transition(String)
  }

  public let id: RuleID
  public let axis: AxisID
  public let cause: Cause
  /// More than 0.
  public let points: Int

  public init(id: RuleID, axis: AxisID, cause: Cause, points: Int) {
    self.id = id
    self.axis = axis
    self.cause = cause
    self.points = points
  }
}
