/// One advance of a run: where it is now, what came of it, and the states it passed through.
public struct Step: Equatable, Sendable {
  public let snapshot: Snapshot
  public let effects: [Effect]
  /// States entered, in order; empty when the run stayed.
  public let path: [StateID]

  public init(snapshot: Snapshot, effects: [Effect], path: [StateID]) {
    self.snapshot = snapshot
    self.effects = effects
    self.path = path
  }
}
