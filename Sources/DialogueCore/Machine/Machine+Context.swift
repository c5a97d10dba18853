extension Machine {
  /// What listening may know of a run besides the words.
  public func context(for snapshot: Snapshot) -> ListeningContext {
    ListeningContext(
      flow: flow.id, state: snapshot.state, scenario: scenario.id, with: counterpart(in: snapshot.state),
      said: snapshot.said, done: snapshot.done, heard: snapshot.heard, listening: listens(in: snapshot.state),
      feelings: scenario.feelings, slots: snapshot.slots, properties: scenario.properties,
      clock: snapshot.clock)
  }
}
