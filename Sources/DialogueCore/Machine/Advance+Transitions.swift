extension Advance {
  mutating func take(_ way: Transition) {
    perform(way.actions, key: way.id)
    go(to: way.target, by: way.id)
  }

  mutating func go(to target: Transition.Target, by transition: String) {
    switch target {
    case .stay: return
    case .state(let id):
      let from = snapshot.state
      leaveStates(for: id)
      effects.append(.moved(from: from, to: id, transition: transition))
      enter(id, from: from)
    case .ending(let id):
      leaveStates(for: nil)
      guard let ending = machine.flow.endings.first(where: { $0.id == id }) else { return }
      if let lines = ending.lines { speak(lines) }
      end(id, ending.kind, title: filled(ending.title))
    }
  }

  /// Enters a state outside-in, then the initial states inside it, down to one that holds none.
  mutating func enter(_ id: StateID, from: StateID?) {
    let around = from.flatMap { machine.surroundings[$0] }?.names ?? []
    for state in (machine.surroundings[id]?.lineage ?? []).reversed()
    where state.id == id || !around.contains(state.id) {
      arrive(in: state)
    }
    var inside = machine.states[id]?.initial
    while let next = inside, let state = machine.states[next] {
      arrive(in: state)
      inside = state.initial
    }
  }

  /// Takes transitions that need no event until none is enabled, at most `Machine.microstepLimit` of them.
  mutating func drain() {
    for _ in 0..<Machine.microstepLimit {
      guard snapshot.ending == nil else { return }
      guard let way = surroundings?.eventless.first(where: { holds($0.transition.when) }) else { return }
      take(way.transition)
    }
    effects.append(.faulted(.endlessLoop(at: snapshot.state)))
  }

  /// Carries out actions in their order; `key` names the place for what they change.
  mutating func perform(_ actions: [Action], key: String) {
    for action in actions {
      switch action {
      case .say(let lines): speak(lines)
      case .set(let slot, let value): snapshot.slots[slot] = value
      case .add(let slot, let number):
        if case .number(let old)? = snapshot.slots[slot] { snapshot.slots[slot] = .number(old + number) }
      case .keep(let slot, let move):
        if let words = words(of: move) { snapshot.slots[slot] = .text(words) }
      case .change(let meter, let number):
        change(
          by: Meters.Change(trust: meter == .trust ? number : 0, heat: meter == .heat ? number : 0),
          rule: AppliedRule.script(key))
      case .reveal(let fact): reveal(fact)
      case .tell: tellAnything()
      case .meet(let meters): meet(meters)
      }
    }
  }

  private mutating func arrive(in state: State) {
    let before = counterpart
    snapshot.state = state.id
    surroundings = machine.surroundings[state.id]
    if counterpart != before {
      // Who comes to the table has said nothing yet.
      snapshot.said.removeAll()
      met = effects.count
    }
    snapshot.stay = 0
    path.append(state.id)
    if !snapshot.visited.contains(state.id) { snapshot.visited.append(state.id) }
    perform(state.entry, key: "\(state.id).enter")
  }

  /// Leaves the present states inside-out, up to those that also hold the target.
  private mutating func leaveStates(for target: StateID?) {
    let staying = target.flatMap { machine.surroundings[$0] }?.names.dropFirst() ?? []
    for state in surroundings?.lineage ?? [] where !staying.contains(state.id) {
      perform(state.exit, key: "\(state.id).exit")
    }
  }

  /// A move in this utterance as a line can say it back; of one that dates the date's words alone, and none where they could
  /// not be read.
  private func words(of move: MoveID) -> String? {
    machine.moves[move]?.dates == true ? wordsOfLastDate : utterance?.quote(of: move, for: .line)
  }

  /// Of several dates the one that falls due last, since all is done by then: "I'll load it tonight, and it is with you
  /// by six tomorrow"; of those that cannot be told apart the first.
  private var wordsOfLastDate: String? {
    let dated = utterance?.commitments.filter { $0.when != nil } ?? []
    let last = dated.compactMap(\.due).max()
    return dated.first { $0.due == last }?.when
  }
}
