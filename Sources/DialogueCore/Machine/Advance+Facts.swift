extension Advance {
  /// The deepest layer that this utterance reaches; 0 where it reaches none.
  private var reach: Int { first(of: machine.rubric.layers)?.layer ?? 0 }

  /// Tells what was asked for; else, where the utterance leaves room for it, the next untold fact in reach. False when there
  /// is nothing to tell.
  ///
  /// An open question about what was told already is an invitation to go on. A closed one is answered with no other fact
  /// than the one that it asks for.
  mutating func tell() -> Bool {
    if tellAskedFor() || reach < 2 && tellAgain() { return true }
    return reach < 2 ? false : tellNext(reach)
  }

  /// Whether it is a closed question and leaves no room for anything else.
  var asksOneThing: Bool { reach == 1 && machine.rubric.counted.closedQuestions.contains { heardNow($0) } }

  /// Tells something wherever there is anything to tell in the first layer.
  mutating func tellAnything() {
    _ = tellAskedFor() || reach < 2 && tellAgain() || tellNext(max(reach, 1))
  }

  /// Tells what was asked for, or says that it was told already; false when no fact was asked for.
  mutating func tellWhatWasAskedFor() -> Bool { tellAskedFor() || tellAgain() }

  /// Tells the untold fact that a question names: down to layer 2, however it is asked.
  @discardableResult
  mutating func tellAskedFor() -> Bool {
    guard reach > 0,
      let fact = touched.first(where: { isUntold($0) && $0.layer <= max(reach, 2) && holds($0.when) })
    else { return false }
    tell(fact)
    return true
  }

  private mutating func tellNext(_ reach: Int) -> Bool {
    let facts = machine.scenario.facts
    guard let next = facts.first(where: { $0.layer <= reach && isUntold($0) && holds($0.when) }) else {
      return tellAgain()
    }
    tell(next)
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

  private func isUntold(_ fact: Fact) -> Bool { !snapshot.revealed.contains(fact.id) }
}
