import DialogueCore

extension Rehearsed {
  /// The good move that did most for trust and heat.
  var keep: Debrief.Advice? {
    let earned = turns.flatMap { turn in
      turn.rules.compactMap { rule -> (TurnRecord, AppliedRule, Move)? in
        guard rule.gate == nil, let move = library.moves[rule.move], move.polarity == .good,
          rule.change.trust - rule.change.heat > 0
        else { return nil }
        return (turn, rule, move)
      }
    }
    // The earliest of the best: it made the others possible.
    let best = earned.reduce(nil as (TurnRecord, AppliedRule, Move)?) { best, next in
      best.map { $0.1.worth >= next.1.worth } ?? false ? best : next
    }
    guard let (turn, rule, move) = best else { return nil }
    return Debrief.Advice(
      rule: move.rule, why: move.why,
      said: Evidence(
        turn: turn.turn,
        words: turn.utterance.heard(rule.move).map { turn.utterance.quote(of: $0) } ?? rule.words,
        rule: rule.rule, title: move.title, points: rule.worth),
      poor: nil, better: nil)
  }

  /// The bad move that cost most in all, else the weightiest thing that the scorecard misses.
  func change(_ scorecard: [AxisScore]) -> Debrief.Advice? {
    var costs: [MoveID: (total: Int, worst: Evidence)] = [:]
    for turn in turns {
      for heard in turn.utterance.moves where library.moves[heard.move]?.polarity == .bad {
        let rule = turn.rules.first { $0.move == heard.move }
        let evidence = Evidence(
          turn: turn.turn, words: turn.utterance.quote(of: heard),
          rule: rule?.rule ?? RuleID(heard.move.text),
          title: library.moves[heard.move]?.title ?? "\(heard.move)", points: rule?.worth ?? -1)
        let before = costs[heard.move]
        costs[heard.move] = (
          (before?.total ?? 0) + evidence.points,
          before.map { $0.worst.points <= evidence.points ? $0.worst : evidence } ?? evidence
        )
      }
    }
    let dearest = costs.min { ($0.value.total, $0.key) < ($1.value.total, $1.key) }
    if let (id, cost) = dearest, let move = library.moves[id] {
      return Debrief.Advice(
        rule: move.rule, why: move.why, said: cost.worst, poor: nil, better: model(of: move))
    }
    guard let missed = scorecard.flatMap(\.missed).max(by: { $0.points < $1.points }) else { return nil }
    let model = missed.moves.lazy.compactMap { library.moves[$0] }.first
    return Debrief.Advice(
      rule: missed.advice, why: model?.why ?? missed.title, said: nil,
      opening: opening(for: missed.moves).flatMap(opening(at:)), poor: model?.poor,
      better: model.map { self.model(of: $0) })
  }

  private func opening(at turn: TurnRecord) -> Debrief.Opening? {
    turn.before.said.last.map { Debrief.Opening(heard: $0, turn: turn.turn) }
  }

  /// What to say: the move as it is well made in this situation, or in the place of a bad one the move that belongs
  /// there; else a line that fits anywhere.
  private func model(of move: Move) -> String {
    let models = machine.scenario.models
    return models[move.id] ?? move.instead.flatMap { models[$0] } ?? move.better
  }
}

extension AppliedRule {
  /// What it did for the conversation: trust gained plus heat taken away.
  fileprivate var worth: Int { change.trust - change.heat }
}
