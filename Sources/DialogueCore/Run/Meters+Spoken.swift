extension Meters {
  /// The readings in words, each with how it changed: "trust 41, up 6; heat 52, down 8".
  public func spoken(after change: Change) -> String {
    "trust \(trust)\(Self.spoken(change.trust)); heat \(heat)\(Self.spoken(change.heat))"
  }

  private static func spoken(_ change: Int) -> String {
    change == 0 ? "" : change > 0 ? ", up \(change)" : ", down \(-change)"
  }
}
