import DialogueCore

/// What hears an utterance; `Listener.listen` in the program.
public typealias Listen = @Sendable (String, ListeningContext) -> Utterance

/// One rehearsal as it is played for a test.
struct Walk {
  /// A Monday morning, so that dates in plans always fall the same.
  static let clock = Moment(year: 2026, month: 11, day: 23, hour: 9)

  let machine: Machine
  let listen: Listen
  private(set) var snapshot: Snapshot
  /// States that the run was in.
  private(set) var visited: Set<StateID>

  init(_ machine: Machine, seed: UInt64, carrying carried: Carried = .nothing, listen: @escaping Listen) {
    self.machine = machine
    self.listen = listen
    let start = machine.start(rep: "Sam", seed: seed, mode: .practice, clock: Self.clock, carrying: carried)
    snapshot = start.snapshot
    visited = Set(start.path)
  }

  /// Says a line; after an ending nothing comes of it.
  mutating func say(_ text: String) -> (utterance: Utterance, step: Step) {
    let utterance = listen(text, machine.context(for: snapshot))
    let step = machine.advance(snapshot, on: .said(utterance))
    snapshot = step.snapshot
    visited.formUnion(step.path)
    return (utterance, step)
  }
}
