import DialogueCore

extension Rehearsed {
  /// The good move that did most for trust and heat, in an utterance that did more good than harm; where nobody had
  /// meters, the one that earned most on the scorecard.
  var keep: Debrief.Advice? { mostWelcome ?? mostEarned }

  private var mostEarned: Debrief.Advice? {
    let criteria = library.rubric.criteria.filter { machine.flow.axes.contains($0.axis) }
    let earned = criteria.compactMap { criterion -> (move: Move, said: Evidence)? in
      guard let (turn, heard) = plainest(of: criterion).first, let move = library.moves[heard.move] else {
        return nil
      }
      return (move, Evidence(of: heard, in: turn, meeting: criterion))
    }
    return earned.max { $0.said.points < $1.said.points }.map(Debrief.Advice.init(keeping:said:))
  }

  private var mostWelcome: Debrief.Advice? {
    let welcome = turns.filter { turn in !isBlocked(turn) && turn.rules.reduce(0) { $0 + $1.worth } > 0 }
    let earned = welcome.flatMap { turn in
      turn.rules.compactMap { rule -> (TurnRecord, AppliedRule, Move)? in
        guard rule.gate == nil, let move = library.moves[rule.move], move.polarity == .good, rule.worth > 0
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
      keeping: move,
      said: Evidence(
        turn: turn.turn,
        words: turn.utterance.quote(of: rule.move) ?? rule.words,
        rule: rule.rule, title: move.title, points: rule.worth))
  }

  /// What keeps the verdict down; else what cost most in all; else the weightiest thing that the scorecard misses.
  func change(_ scorecard: [AxisScore]) -> Debrief.Advice? {
    blocks.lazy.compactMap(change).first
      ?? dearest(of: turns.flatMap(hurts)).map(Debrief.Advice.init)
      ?? leftOut(scorecard.flatMap(\.missed))
  }

  /// The worst hurt of the lesson that cost most in all.
  func dearest(of hurts: [Hurt]) -> Hurt? {
    let costs = Dictionary(grouping: hurts, by: \.lesson.name)
    func total(_ name: String) -> Int { costs[name]?.reduce(0) { $0 + $1.said.points } ?? 0 }
    return costs.min { (total($0.key), $0.key) < (total($1.key), $1.key) }?.value
      .min { $0.said.points < $1.said.points }
  }

  /// The weightiest of what was left out, one with a place for it first.
  private func leftOut(_ missed: [Criterion]) -> Debrief.Advice? {
    let lacking = apology?.parts.filter(\.said.isEmpty).map(\.part) ?? []
    let byWeight = missed.enumerated()
      .map { (weight: weight(of: $0.element, lacking: lacking), offset: $0.offset, criterion: $0.element) }
      .sorted { (-$0.weight, $0.offset) < (-$1.weight, $1.offset) }.map(\.criterion)
    guard let missed = byWeight.first(where: { opening(for: $0) != nil }) ?? byWeight.first else {
      return nil
    }
    let model = missed.moves.lazy.compactMap { library.moves[$0] }.first
    return Debrief.Advice(
      rule: missed.advice, why: model?.why ?? missed.title, said: nil,
      opening: opening(for: missed).flatMap(opening(at:)), poor: model?.poor,
      better: model.map { self.model(of: $0) })
  }

  /// Its points, and twice what the apology lacks for want of it: who said no sorry is told that before any finer art.
  private func weight(of criterion: Criterion, lacking parts: [ApologyScale.Part]) -> Int {
    parts.filter { $0.moves.contains(where: criterion.moves.contains) }
      .reduce(criterion.points) { $0 + 2 * $1.weight }
  }

  private func opening(at turn: TurnRecord) -> Debrief.Opening? {
    turn.before.said.last.map { Debrief.Opening(heard: $0, turn: turn.turn) }
  }

  /// What to say: the move as it is well made in this situation, or in the place of a bad one the move that belongs
  /// there; else a line that fits anywhere.
  func model(of move: Move) -> String {
    let models = machine.scenario.models
    return models[move.id] ?? move.instead.flatMap { models[$0] } ?? move.better
  }
}

extension Debrief.Advice {
  init(keeping move: Move, said: Evidence) {
    self.init(rule: move.rule, why: move.why, said: said, poor: nil, better: nil)
  }

  init(_ hurt: Hurt) {
    self.init(
      rule: hurt.lesson.advice, why: hurt.lesson.why, said: hurt.said, poor: nil, better: hurt.lesson.better)
  }
}
