/// A way to earn points on an axis.
public struct Criterion: Equatable, Sendable {
  public let id: RuleID
  public let axis: AxisID
  public let title: String
  public let points: Int
  /// It is earned by a turn with one of these moves, as far as `when` held in that turn and no gate closed.
  public let moves: [MoveID]
  public let when: Guard
  /// How many such turns it takes for all the points; fewer earn their share.
  public let times: Int
  /// It is scored only where the rehearsal went through a state that expects one of its moves, and this held at the end.
  public let opportunity: Guard
  /// Said in the debrief when it was not earned.
  public let advice: String
  /// The numbers of the practices that it scores.
  public var practices: [String] = []

  public init(
    id: RuleID, axis: AxisID, title: String, points: Int, moves: [MoveID], when: Guard, times: Int,
    opportunity: Guard, advice: String
  ) {
    self.id = id
    self.axis = axis
    self.title = title
    self.points = points
    self.moves = moves
    self.when = when
    self.times = times
    self.opportunity = opportunity
    self.advice = advice
  }
}
