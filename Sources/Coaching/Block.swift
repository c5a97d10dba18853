import DialogueCore

/// A blocker that holds, and the utterance that brought it about.
struct Block: Sendable {
  let blocker: Blocker
  /// 1-based.
  let turn: Int
}

extension Rehearsed {
  /// Of each blocker that holds the first utterance for which it does, or after which it does.
  static func blocks(in turns: [TurnRecord], by blockers: [Blocker], on machine: Machine) -> [Block] {
    blockers.compactMap { blocker in
      turns.first {
        machine.holds(blocker.when, for: $0.utterance, from: $0.before)
          || machine.holds(blocker.when, of: $0.step.snapshot)
      }.map { Block(blocker: blocker, turn: $0.turn) }
    }
  }

  /// What to change where the verdict is blocked: as the rule or the place says that charged for it, else as the blocker
  /// does, else what the bad move calls for that came with it.
  func change(_ block: Block) -> Debrief.Advice? {
    guard let turn = turns.first(where: { $0.turn == block.turn }) else { return nil }
    let hurts = hurts(in: turn)
    if let charged = dearest(of: hurts.filter { !$0.lesson.isOfBadMove }) { return Debrief.Advice(charged) }
    guard let counsel = block.blocker.counsel else { return dearest(of: hurts).map(Debrief.Advice.init) }
    let lesson = lesson(from: counsel, name: block.blocker.id.text, why: nil)
    let points = turn.rules.map(\.worth).filter { $0 < 0 }.reduce(0, +)
    return Debrief.Advice(
      Hurt(
        lesson: lesson,
        said: Evidence(
          turn: turn.turn, words: turn.utterance.quote(), rule: block.blocker.id, title: block.blocker.title,
          points: min(points, -1))))
  }
}
