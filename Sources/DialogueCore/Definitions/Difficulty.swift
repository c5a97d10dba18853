/// How much the counterpart lets pass.
public struct Difficulty: Equatable, Sendable {
  public let id: DifficultyID
  public let offset: Meters.Change
  public let multipliers: Persona.Multipliers

  public init(id: DifficultyID, offset: Meters.Change, multipliers: Persona.Multipliers) {
    self.id = id
    self.offset = offset
    self.multipliers = multipliers
  }
}

extension DifficultyID {
  /// Where nobody asks for another one.
  public static let normal: DifficultyID = "normal"
}
