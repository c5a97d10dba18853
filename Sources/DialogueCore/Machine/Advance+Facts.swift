extension Advance {
  /// The deepest layer that this utterance reaches: 1 any question, 2 an open one, 3 a reflection, 4 a feeling
  /// named while they are calm enough (heat < 50).
  private var reach: Int {
    if heardNow("name_feeling"), snapshot.meters.heat < 50 { return 4 }
    if heardNow("reflect") { return 3 }
    if heardNow("ask_open") || heardNow("check_in") || heardNow("name_feeling") { return 2 }
    return utterance?.asks == true || heardNow("ask_closed") ? 1 : 0
  }

  /// Tells what was asked for, else the next untold fact in reach; false when there is nothing to tell.
  mutating func tell(atLeast least: Int) -> Bool {
    if tellWhatWasAskedFor() { return true }
    let reach = max(reach, least)
    guard let next = untold.first(where: { $0.layer <= reach }) else { return false }
    tell(next)
    return true
  }

  /// Tells the fact that a question touches, or says that it was told already; false when no fact was asked for.
  mutating func tellWhatWasAskedFor() -> Bool {
    guard let utterance, reach > 0 else { return false }
    let touched = machine.scenario.facts.filter { $0.topic.map(utterance.topics.contains) ?? false }
    if let fact = touched.first(where: { isUntold($0) && $0.layer <= reach && holds($0.when) }) {
      tell(fact)
      return true
    }
    guard utterance.asks, let again = touched.filter({ !isUntold($0) }).compactMap(\.again).first else {
      return false
    }
    speak(again)
    return true
  }

  mutating func reveal(_ id: FactID) {
    if let fact = machine.scenario.facts.first(where: { $0.id == id }), isUntold(fact) { tell(fact) }
  }

  private mutating func tell(_ fact: Fact) {
    snapshot.revealed.append(fact.id)
    snapshot.heard += 1
    effects.append(.revealed(fact.id))
    speak(fact.lines)
  }

  private var untold: [Fact] { machine.scenario.facts.filter { isUntold($0) && holds($0.when) } }

  private func isUntold(_ fact: Fact) -> Bool { !snapshot.revealed.contains(fact.id) }
}
