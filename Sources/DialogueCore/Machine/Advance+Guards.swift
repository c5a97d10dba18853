extension Advance {
  /// Whether a condition holds now; moves and topics are those of this step's utterance.
  func holds(_ condition: Guard) -> Bool {
    switch condition {
    case .always: true
    case .not(let inner): !holds(inner)
    case .all(let parts): parts.allSatisfy { holds($0) }
    case .any(let parts): parts.contains { holds($0) }
    case .compare(let quantity, let comparison, let number): comparison.holds(value(of: quantity), number)
    case .equals(let slot, let word): property(slot) == word
    case .heard(let move): heardNow(move)
    case .done(let move): done(move)
    case .flagged(let flag): utterance?.flags.contains(flag) ?? false
    case .about(let topic): utterance?.topics.contains(topic) ?? false
    case .revealed(let fact): snapshot.revealed.contains(fact)
    case .inside(let state): surroundings?.names.contains(state) ?? false
    case .listening: listens
    case .with(let role): counterpart == role
    case .asked: utterance?.asks ?? false
    }
  }

  func heardNow(_ move: MoveID) -> Bool { moves.contains(move) }

  /// What a slot or a property of the scenario says, as text.
  func property(_ id: SlotID) -> String? {
    snapshot.slots[id]?.text ?? machine.scenario.properties[id]
  }

  private func done(_ move: MoveID) -> Bool { snapshot.done[move] != nil || heardNow(move) }

  private func value(of quantity: Guard.Quantity) -> Int {
    switch quantity {
    case .trust: snapshot.meters.trust
    case .heat: snapshot.meters.heat
    case .heard: snapshot.heard
    case .revealed: snapshot.revealed.count
    case .turn: snapshot.turn
    case .stay: snapshot.stay
    case .unmatched: snapshot.unmatched
    case .commitments: snapshot.commitments.count
    case .dated: snapshot.commitments.count { $0.when != nil }
    case .times(let move): snapshot.done[move] ?? 0
    case .count(let moves): moves.count { done($0) }
    case .slot(let id): if case .number(let number) = snapshot.slots[id] { number } else { 0 }
    }
  }
}
