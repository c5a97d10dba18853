extension Machine {
  /// What listening may know when the rep speaks at this point of a run.
  public func listeningContext(at snapshot: Snapshot) -> ListeningContext {
    var properties = scenario.properties
    for (slot, value) in snapshot.slots {
      switch value {
      case .text(let text): properties[slot] = text
      case .number(let number): properties[slot] = String(number)
      }
    }
    return ListeningContext(
      flow: flow.id, state: snapshot.state, scenario: scenario.id, with: counterpart(in: snapshot.state),
      said: snapshot.said, done: snapshot.done, heard: snapshot.heard, listening: listens(in: snapshot.state),
      feelings: scenario.feelings, properties: properties, clock: snapshot.clock)
  }
}
