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
  let blocks: [Block]

  /// - `turns`: Every utterance, those taken back included.
  public init(
    machine: Machine, library: Library, turns: [TurnRecord], final: Snapshot, start: Meters, hints: Int = 0,
    place: CoursePlace? = nil
  ) {
    self.machine = machine
    self.library = library
    let counting = turns.filter { !$0.retried }
    self.turns = counting
    retries = turns.count { $0.retried }
    self.hints = hints
    self.final = final
    self.start = start
    self.place = place
    blocks = Self.blocks(in: counting, by: library.rubric.blockers, on: machine)
  }

  /// Whether the rehearsal went through a state that expects one of the moves, of those with `role` where it is given.
  func expected(_ moves: [MoveID], by role: Role? = nil) -> Bool {
    final.visited.contains {
      expects(moves, in: $0) && (role == nil || machine.counterpart(in: $0) == role)
    }
  }

  /// Whether a state expects one of the moves.
  func expects(_ moves: [MoveID], in state: StateID) -> Bool {
    machine.state(state)?.expects.contains(where: moves.contains) ?? false
  }

  /// Whether a criterion was called for, by this role where it is given.
  func isOpen(_ criterion: Criterion, by role: Role? = nil) -> Bool {
    expected(criterion.moves, by: role) && machine.holds(criterion.opportunity, of: final)
  }

  /// Whether an utterance brought a blocker about. It earns nothing, whatever else is in it.
  func isBlocked(_ turn: TurnRecord) -> Bool { blocks.contains { $0.turn == turn.turn } }

  /// The first turn in which a criterion could have been met: one that answered something told, else anything said at
  /// all, where there is such a turn.
  public func opening(for criterion: Criterion) -> TurnRecord? {
    let open = turns.filter { couldEarn(criterion, from: $0.before) }
    let told = Set(turns.filter(\.tells).map { $0.turn + 1 })
    return open.first { told.contains($0.turn) } ?? open.first { !$0.before.said.isEmpty } ?? open.first
  }

  private func couldEarn(_ criterion: Criterion, from before: Snapshot) -> Bool {
    let isMetered = machine.counterpart(in: before.state).isMetered
    return expects(criterion.moves, in: before.state) && machine.couldHold(criterion.when, from: before)
      && criterion.moves.contains { !isMetered || !machine.isShut(to: $0, from: before) }
  }

  /// The utterances in which one of the moves was heard, was not kept from earning, and the condition held; only those
  /// to `role` where it is given.
  func earning(_ moves: [MoveID], when condition: Guard, to role: Role? = nil) -> [(TurnRecord, Heard)] {
    turns.compactMap { turn in
      func isGated(_ move: MoveID) -> Bool { turn.rules.contains { $0.move == move && $0.gate != nil } }
      guard !isBlocked(turn), role == nil || machine.counterpart(in: turn.before.state) == role,
        let heard = turn.utterance.moves.first(where: { moves.contains($0.move) && !isGated($0.move) }),
        machine.holds(condition, for: turn.utterance, from: turn.before)
      else { return nil }
      return (turn, heard)
    }
  }
}
