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

  /// Whether a state, or one around it, expects one of the moves.
  func expects(_ moves: [MoveID], in state: StateID) -> Bool {
    machine.lineage(of: state).contains { $0.expects.contains(where: moves.contains) }
  }

  /// Whether a criterion was called for, by `role` where it is given: words were waited for in a state that expects one of
  /// its moves, where its condition could have held.
  func isOpen(_ criterion: Criterion, by role: Role? = nil) -> Bool {
    machine.holds(criterion.opportunity, of: final)
      && (turns.map(\.before) + [final]).contains { place in
        expects(criterion.moves, in: place.state)
          && (role == nil || machine.counterpart(in: place.state) == role)
          && machine.couldHold(criterion.when, from: place)
      }
  }

  /// Whether an utterance brought a blocker about. It earns nothing, whatever else is in it.
  func isBlocked(_ turn: TurnRecord) -> Bool { blocks.contains { $0.turn == turn.turn } }

  /// The turn in which a criterion could best have been met: one that answered the deepest of what was told, the earliest
  /// of these; else the first that answered anything said at all. What could have been said to the customer is not looked
  /// for with anybody else.
  public func opening(for criterion: Criterion) -> TurnRecord? {
    var open = turns.filter { couldEarn(criterion, from: $0.before) }
    let toCustomer = open.filter { machine.counterpart(in: $0.before.state) == .customer }
    if !toCustomer.isEmpty { open = toCustomer }
    let answered = Dictionary(turns.map { ($0.turn + 1, depth(of: $0)) }, uniquingKeysWith: max)
    let deepest = open.compactMap { answered[$0.turn] }.max() ?? 0
    return open.first { deepest > 0 && answered[$0.turn] == deepest }
      ?? open.first { !$0.before.said.isEmpty } ?? open.first
  }

  /// The layer of the deepest fact that was told in answer; 0 where none was.
  private func depth(of turn: TurnRecord) -> Int {
    turn.step.effects.compactMap { effect in
      if case .revealed(let id) = effect { machine.scenario.facts.first { $0.id == id }?.layer } else { nil }
    }.max() ?? 0
  }

  private func couldEarn(_ criterion: Criterion, from before: Snapshot) -> Bool {
    let isMetered = machine.counterpart(in: before.state).isMetered
    return expects(criterion.moves, in: before.state) && machine.couldHold(criterion.when, from: before)
      && criterion.moves.contains { !isMetered || !machine.isShut(to: $0, from: before) }
  }

  /// Where a criterion was met, as often as it counts: where it was said most plainly, the earlier of two as plain; in the
  /// order of the turns.
  func plainest(of criterion: Criterion) -> [(turn: TurnRecord, heard: Heard)] {
    let met = earning(criterion.moves, when: criterion.when)
    let best = met.sorted {
      ($1.heard.strength, $0.turn.turn) < ($0.heard.strength, $1.turn.turn)
    }
    return best.prefix(criterion.times).sorted { $0.turn.turn < $1.turn.turn }
  }

  /// The utterances in which one of the moves was heard, was not kept from earning, and the condition held; only those
  /// to `role` where it is given. Words that hurt as well earn nothing.
  func earning(
    _ moves: [MoveID], when condition: Guard, to role: Role? = nil
  ) -> [(turn: TurnRecord, heard: Heard)] {
    turns.compactMap { turn in
      func isGated(_ move: MoveID) -> Bool { turn.rules.contains { $0.move == move && $0.gate != nil } }
      let bad = turn.utterance.moves.filter { library.moves[$0.move]?.polarity == .bad }
      func hurts(_ heard: Heard) -> Bool {
        bad.contains {
          $0.range.lowerBound <= heard.range.lowerBound && heard.range.upperBound <= $0.range.upperBound
        }
      }
      guard !isBlocked(turn), role == nil || machine.counterpart(in: turn.before.state) == role,
        let heard = turn.utterance.moves
          .filter({ moves.contains($0.move) && !isGated($0.move) && !hurts($0) })
          .max(by: { $0.strength < $1.strength }),
        machine.holds(condition, for: turn.utterance, from: turn.before)
      else { return nil }
      return (turn, heard)
    }
  }
}
