extension Machine {
  /// Whether a condition holds for an utterance made from `before`, as the rubric's rules saw it: the meters as they
  /// stood, the utterance counted.
  public func holds(_ condition: Guard, for utterance: Utterance, from before: Snapshot) -> Bool {
    var snapshot = before
    snapshot.turn += 1
    snapshot.stay += 1
    return Advance(machine: self, snapshot: snapshot, utterance: utterance).holds(condition)
  }

  /// The answer that the flow has to a bad move in an utterance made from `before`; nil where it has none of its own.
  public func reaction(to move: MoveID, for utterance: Utterance, from before: Snapshot) -> Reaction? {
    surroundings[before.state]?.reactions[move]?.first { holds($0.when, for: utterance, from: before) }
  }

  /// Whether a condition holds of a run at rest.
  public func holds(_ condition: Guard, of snapshot: Snapshot) -> Bool {
    Advance(machine: self, snapshot: snapshot, utterance: nil).holds(condition)
  }

  /// A template with its places filled from a run at rest.
  public func filled(_ template: Template, for snapshot: Snapshot) -> String {
    Advance(machine: self, snapshot: snapshot, utterance: nil).filled(template)
  }

  /// The first of the general lines for a place that holds now, with its places filled; nil where there is none.
  public func line(at place: String, for snapshot: Snapshot) -> String? {
    repair.lines[place].flatMap {
      Advance(machine: self, snapshot: snapshot, utterance: nil).firstTemplate($0)
    }
  }

  /// The name by which someone in this scenario goes.
  public func name(of role: Role, in snapshot: Snapshot) -> String {
    switch role {
    case .rep: snapshot.rep
    case .customer: customer
    case .manager: manager
    case .coach, .`self`: "coach"
    }
  }
}
