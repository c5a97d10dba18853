extension Advance {
  /// The coach's aside: on the worst bad move when it is new or becoming a habit, else on a good one that mattered.
  mutating func remark(on utterance: Utterance) {
    guard snapshot.mode == .practice else { return }
    let asides = machine.rubric.asides
    if let worst = bad.first {
      let times = (snapshot.done[worst] ?? 0) + 1
      if times == 1 || times == asides.again { note(utterance.heard(worst), in: utterance) }
      return
    }
    for flag in utterance.flags where snapshot.flags[flag] == nil {
      if let lines = machine.repair.lines["coach.\(flag)"] {
        note(lines, on: nil, words: "")
        return
      }
    }
    guard snapshot.turn - snapshot.noted > asides.rest || snapshot.noted == 0 else { return }
    let mattering = applied.first { rule in
      rule.gate == nil && rule.change.heat <= -asides.mattered && snapshot.done[rule.move] == nil
    }
    if let mattering { note(utterance.heard(mattering.move), in: utterance) }
  }

  private mutating func note(_ heard: Heard?, in utterance: Utterance) {
    guard let heard, let lines = machine.moves[heard.move]?.coach else { return }
    note(lines, on: heard.move, words: utterance.quote(of: heard, for: .aside))
  }

  private mutating func note(_ lines: LineSet, on move: MoveID?, words: String) {
    guard let line = choose(from: [lines]) else { return }
    remember(line)
    snapshot.noted = snapshot.turn
    effects.append(.noted(move: move, line: line.id, text: filled(line.template, words: words)))
  }
}
