/// The moves that the counts of a debrief go by.
public struct CountedMoves: Equatable, Sendable {
  public var openQuestions: [MoveID] = []
  public var closedQuestions: [MoveID] = []
  /// Questions that are neither: they check, press or ask for something.
  public var otherQuestions: [MoveID] = []
  public var reflections: [MoveID] = []

  public init() {}

  public var questions: [MoveID] { openQuestions + closedQuestions + otherQuestions }
}
