/// Moves that take another's place, by how near they must be.
public struct GiveWay: Equatable, Sendable {
  /// In the same clause, or in overlapping words.
  public var clause: [MoveID]
  public var sentence: [MoveID]
  public var text: [MoveID]

  public init(clause: [MoveID] = [], sentence: [MoveID] = [], text: [MoveID] = []) {
    self.clause = clause
    self.sentence = sentence
    self.text = text
  }
}
