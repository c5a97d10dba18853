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
  ///
  /// An open question about what was told already is an invitation to go on.
  mutating func tell(atLeast least: Int) -> Bool {
    if tellUntoldAskedFor() || reach < 2 && tellAgain() { return true }
    let reach = max(reach, least)
    guard let next = untold.first(where: { $0.layer <= reach }) else { return tellAgain() }
    tell(next)
    return true
  }

  /// Tells the fact that a question touches, or says that it was told already; false when no fact was asked for.
  mutating func tellWhatWasAskedFor() -> Bool { tellUntoldAskedFor() || tellAgain() }

  private mutating func tellUntoldAskedFor() -> Bool {
    guard reach > 0,
      let fact = touched.first(where: { isUntold($0) && $0.layer <= reach && holds($0.when) })
    else { return false }
    tell(fact)
    return true
  }

  private mutating func tellAgain() -> Bool {
    guard reach > 0, utterance?.asks == true,
      let again = touched.filter({ !isUntold($0) }).compactMap(\.again).first
    else { return false }
    speak(again)
    return true
  }

  /// The facts about which this utterance is.
  private var touched: [Fact] {
    guard let utterance else { return [] }
    return machine.scenario.facts.filter { $0.topic.map(utterance.topics.contains) ?? false }
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
