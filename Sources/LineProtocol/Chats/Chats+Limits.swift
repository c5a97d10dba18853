extension Chats {
  /// What one process takes on.
  public struct Limits: Sendable {
    /// Chats that may be open.
    public var open = 250_000
    /// Rehearsals kept in memory, each with an open file and some 3 KB; the others come back from their transcripts.
    public var awake = 10_000
    public var sync = Sync.off

    public init() {}

    /// When a turn must be on the disk.
    public enum Sync: String, Sendable, CaseIterable {
      /// Whenever the system puts it there; only a machine that fails loses it.
      case off
      /// Before it is answered.
      case turn
      /// Before its answer leaves; the answers to all that came in meanwhile wait together.
      case batch
    }
  }
}
