extension Machine {
  /// What listening may know of a run besides the words.
  public func context(for snapshot: Snapshot) -> ListeningContext {
    let surroundings = surroundings[snapshot.state]
    return ListeningContext(
      flow: flow.id, state: snapshot.state, scenario: scenario.id,
      with: surroundings?.counterpart ?? flow.with,
      said: snapshot.said, done: snapshot.done, heard: snapshot.heard,
      listening: surroundings?.listening ?? false,
      feelings: scenario.feelings, slots: snapshot.slots, properties: scenario.properties,
      clock: snapshot.clock, promised: snapshot.commitments)
  }
}
