/// One advance of a run: where it is now, what came of it, and the states it passed through.
///
/// A value that is shared: it goes through many hands, and a copy of all that it holds would cost each of them more than
/// what they do with it.
public final class Step: Equatable, Sendable {
  public let snapshot: Snapshot
  public let effects: [Effect]
  /// States entered, in order; empty when the run stayed.
  public let path: [StateID]

  public init(snapshot: Snapshot, effects: [Effect], path: [StateID]) {
    self.snapshot = snapshot
    self.effects = effects
    self.path = path
  }

  public static func == (one: Step, other: Step) -> Bool {
    one.snapshot == other.snapshot && one.effects == other.effects && one.path == other.path
  }
}
