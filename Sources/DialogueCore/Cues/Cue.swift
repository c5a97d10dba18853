/// A phrase pattern that shows a move. (Being written.)
public struct Cue: Equatable, Sendable {
  public let id: String
  public let say: Pattern
  public let strength: Int

  public init(id: String, say: Pattern, strength: Int) {
    self.id = id
    self.say = say
    self.strength = strength
  }
}
