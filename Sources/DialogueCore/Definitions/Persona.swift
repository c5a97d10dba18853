/// Who answers, and how: a manner that can be laid over any fitting scenario.
public struct Persona: Sendable {
  public let id: PersonaID
  public let title: String
  /// One sentence on the manner, for the briefing.
  public let manner: String
  /// Added to the scenario's starting meters.
  public let offset: Meters.Change
  /// Percentages by which changes are multiplied; 100 leaves them.
  public let multipliers: Multipliers
  /// Moves that set this persona off, and the extra heat.
  public let triggers: [MoveID: Int]
  /// The one thing that they love.
  public let passion: String
  /// Lines in this manner for general places: `react.excuse`, `otherwise`, `unmatched`.
  public let lines: [String: LineSet]

  public struct Multipliers: Equatable, Sendable {
    public var heatUp = 100
    public var heatDown = 100
    public var trustUp = 100
    public var trustDown = 100

    public init(heatUp: Int = 100, heatDown: Int = 100, trustUp: Int = 100, trustDown: Int = 100) {
      self.heatUp = heatUp
      self.heatDown = heatDown
      self.trustUp = trustUp
      self.trustDown = trustDown
    }
  }

  public init(
    id: PersonaID, title: String, manner: String, offset: Meters.Change, multipliers: Multipliers,
    triggers: [MoveID: Int], passion: String, lines: [String: LineSet]
  ) {
    self.id = id
    self.title = title
    self.manner = manner
    self.offset = offset
    self.multipliers = multipliers
    self.triggers = triggers
    self.passion = passion
    self.lines = lines
  }
}
