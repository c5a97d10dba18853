import DialogueCore

/// A rehearsal to be scored: its utterances in order, and what it was played with.
public struct Rehearsed: Sendable {
  public let machine: Machine
  public let library: Library
  /// The utterances that count, in order; those taken back are left out.
  public let turns: [TurnRecord]
  public let retries: Int
  public let hints: Int
  /// The run as it stands now.
  public let final: Snapshot
  /// The meters that it began with.
  public let start: Meters
  /// The course that it is a part of; nil outside of one.
  public let place: CoursePlace?

  /// - `turns`: Every utterance, those taken back included.
  public init(
    machine: Machine, library: Library, turns: [TurnRecord], final: Snapshot, start: Meters, hints: Int = 0,
    place: CoursePlace? = nil
  ) {
    self.machine = machine
    self.library = library
    self.turns = turns.filter { !$0.retried }
    retries = turns.count { $0.retried }
    self.hints = hints
    self.final = final
    self.start = start
    self.place = place
  }

  /// Whether the rehearsal went through a state that expects one of the moves.
  func expected(_ moves: [MoveID]) -> Bool {
    final.visited.contains { expects(moves, in: $0) }
  }

  /// Whether a state expects one of the moves.
  func expects(_ moves: [MoveID], in state: StateID) -> Bool {
    machine.state(state)?.expects.contains(where: moves.contains) ?? false
  }

  /// Whether a criterion was called for.
  func isOpen(_ criterion: Criterion) -> Bool {
    expected(criterion.moves) && machine.holds(criterion.opportunity, of: final)
  }

  /// The first turn that one of the moves was open in: one that answered something told, else anything said at all, where
  /// there is such a turn.
  public func opening(for moves: [MoveID]) -> TurnRecord? {
    let open = turns.filter { expects(moves, in: $0.before.state) }
    let told = Set(turns.filter(\.tells).map { $0.turn + 1 })
    return open.first { told.contains($0.turn) } ?? open.first { !$0.before.said.isEmpty } ?? open.first
  }

  /// The utterances in which one of the moves was heard, was not kept from earning, and the condition held.
  func earning(_ moves: [MoveID], when condition: Guard) -> [(TurnRecord, Heard)] {
    turns.compactMap { turn in
      func isGated(_ move: MoveID) -> Bool { turn.rules.contains { $0.move == move && $0.gate != nil } }
      guard
        let heard = turn.utterance.moves.first(where: { moves.contains($0.move) && !isGated($0.move) }),
        machine.holds(condition, for: turn.utterance, from: turn.before)
      else { return nil }
      return (turn, heard)
    }
  }
}
