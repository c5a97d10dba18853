/// Moves that take another's place, by how near they must be.
public struct GiveWay: Equatable, Sendable {
  /// In the same clause, or in overlapping words.
  public let clause: [MoveID]
  public let sentence: [MoveID]
  public let text: [MoveID]

  public init(clause: [MoveID] = [], sentence: [MoveID] = [], text: [MoveID] = []) {
    self.clause = clause
    self.sentence = sentence
    self.text = text
  }
}
