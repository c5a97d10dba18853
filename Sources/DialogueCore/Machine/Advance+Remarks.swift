extension Advance {
  /// The coach's aside: on the worst bad move when it is new or becoming a habit, else on a good one that mattered.
  mutating func remark(on utterance: Utterance) {
    guard snapshot.mode == .practice else { return }
    let asides = machine.rubric.asides
    let moves = utterance.moves.compactMap { heard in machine.moves[heard.move].map { (heard, $0) } }
    let bad = moves.filter { $0.1.polarity == .bad }.max { $0.1.severity < $1.1.severity }
    if let (heard, move) = bad {
      let times = (snapshot.done[move.id] ?? 0) + 1
      if times == 1 || times == asides.again { note(move.coach, on: move.id, words: heard.words) }
      return
    }
    for flag in utterance.flags where snapshot.flags[flag] == nil {
      if let lines = machine.repair.lines["coach.\(flag)"] {
        note(lines, on: nil, words: "")
        return
      }
    }
    guard snapshot.turn - snapshot.noted > asides.rest || snapshot.noted == 0 else { return }
    let mattering = moves.first { heard, _ in
      snapshot.done[heard.move] == nil
        && applied.contains { $0.move == heard.move && $0.gate == nil && $0.change.heat <= -asides.mattered }
    }
    if let (heard, move) = mattering { note(move.coach, on: move.id, words: heard.words) }
  }

  private mutating func note(_ lines: LineSet, on move: MoveID?, words: String) {
    let pool = lines.groups.first { holds($0.when) }?.lines ?? []
    guard let line = choose(from: [pool], using: &snapshot.generator) else { return }
    remember(line)
    snapshot.noted = snapshot.turn
    effects.append(.noted(move: move, line: line.id, text: filled(line.template, words: words)))
  }
}
