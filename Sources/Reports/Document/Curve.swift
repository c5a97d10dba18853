import DialogueCore

/// The meters from the start to the last utterance.
public struct Curve: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    /// 0 is the start.
    public let turn: Int
    /// Each 0-100; what a damaged record says beyond is taken for the end of the scale.
    public let meters: Meters

    public init(turn: Int, meters: Meters) {
      self.turn = turn
      self.meters = Meters(trust: min(max(meters.trust, 0), 100), heat: min(max(meters.heat, 0), 100))
    }
  }

  /// In order.
  public let points: [Point]

  public init(_ points: [Point]) { self.points = points }

  /// A sentence a point, for those who cannot see a chart.
  public var sentences: [String] {
    points.enumerated().map { index, point in
      let place = point.turn == 0 ? "At the start" : "Turn \(point.turn)"
      guard index > 0 else {
        return "\(place): trust \(point.meters.trust), heat \(point.meters.heat)."
      }
      let change = point.meters - points[index - 1].meters
      return "\(place): trust \(Self.moved(point.meters.trust, by: change.trust)), "
        + "heat \(Self.moved(point.meters.heat, by: change.heat))."
    }
  }

  private static func moved(_ value: Int, by change: Int) -> String {
    change == 0 ? "\(value) as before" : "\(value), \(change > 0 ? "up" : "down") \(abs(change))"
  }
}
