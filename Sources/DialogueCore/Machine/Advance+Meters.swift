extension Advance {
  /// Moves the meters by the first fitting rule of each move heard (scoring rules, 5.3).
  mutating func applyRules(to utterance: Utterance) {
    var capped = Meters.Change.none
    var uncapped = Meters.Change.none
    for heard in utterance.moves {
      guard let rule = machine.rules[heard.move].flatMap({ first(of: $0) }) else { continue }
      var change = multiplied(rule.change)
      change.heat += machine.persona.triggers[heard.move] ?? 0
      let gate = gate(for: heard.move)
      if gate != nil {
        change = Meters.Change(trust: min(change.trust, 0), heat: max(change.heat, 0))
      }
      applied.append(
        AppliedRule(rule: rule.id, move: heard.move, words: heard.words, change: change, gate: gate))
      if machine.rubric.uncapped.contains(rule.id) { uncapped.add(change) } else { capped.add(change) }
    }
    let cap = machine.rubric.turnCap
    capped.trust = min(max(capped.trust, -cap), cap)
    capped.heat = min(max(capped.heat, -cap), cap)
    capped.add(uncapped)
    move(by: capped)
  }

  /// A change that the scripts make on top of the rules.
  mutating func change(by change: Meters.Change, rule: RuleID) {
    guard change != .none else { return }
    applied.append(AppliedRule(rule: rule, move: "", words: "", change: change))
    move(by: change)
  }

  /// Someone else is across the table; what they start from is no change of anybody's mind.
  mutating func meet(_ meters: Meters?) {
    snapshot.meters = meters ?? machine.startingMeters
  }

  private mutating func move(by change: Meters.Change) {
    snapshot.meters.trust = machine.clamped(snapshot.meters.trust + change.trust)
    snapshot.meters.heat = machine.clamped(snapshot.meters.heat + change.heat)
    for ceiling in machine.rubric.ceilings where holds(ceiling.when) {
      snapshot.meters.trust = min(snapshot.meters.trust, ceiling.trust)
    }
  }

  /// The gate that keeps a good move from earning, if one is closed.
  private func gate(for move: MoveID) -> RuleID? {
    guard !bad.contains(move) else { return nil }
    return machine.rubric.gates.first { $0.moves.contains(move) != $0.except && holds($0.when) }?.id
  }

  private func multiplied(_ change: Meters.Change) -> Meters.Change {
    let persona = machine.persona.multipliers
    let level = machine.difficulty.multipliers
    func scaled(_ value: Int, _ first: Int, _ second: Int) -> Int {
      let exact = value * first * second
      return (exact + (exact < 0 ? -5000 : 5000)) / 10_000
    }
    return Meters.Change(
      trust: change.trust >= 0
        ? scaled(change.trust, persona.trustUp, level.trustUp)
        : scaled(change.trust, persona.trustDown, level.trustDown),
      heat: change.heat >= 0
        ? scaled(change.heat, persona.heatUp, level.heatUp)
        : scaled(change.heat, persona.heatDown, level.heatDown))
  }
}

extension Meters.Change {
  mutating func add(_ other: Meters.Change) {
    trust += other.trust
    heat += other.heat
  }
}
