import DialogueCore

extension Casting {
  /// This casting as it goes on from earlier rehearsals: with the same customer, where no situation is wanted, and with
  /// what the flow takes over.
  ///
  /// - `finals`: Where the earlier ones stood at their end, the latest last.
  /// - `trust`: Whether the trust is taken over, too.
  public func following(_ finals: [Snapshot], trust: Bool, in library: Library) -> Casting {
    guard let flow = library.flows[flow] else { return self }
    let outcomes = finals.map {
      Outcome(final: $0, properties: library.scenarios[$0.scenario]?.properties ?? [:])
    }
    var casting = self
    casting.wish.scenario =
      wish.scenario ?? finals.last.flatMap { library.scenario(for: flow.id, after: $0.scenario) }
    casting.carried = flow.carried(from: outcomes, trust: trust)
    return casting
  }
}

extension Library {
  /// The same situation as before, else one with the same customer; nil where there is none.
  fileprivate func scenario(for flow: FlowID, after id: ScenarioID) -> ScenarioID? {
    guard let before = scenarios[id] else { return nil }
    let fitting = scenarios(for: flow)
    let same = fitting.first { $0.id == id }
    let customer = fitting.first {
      $0.words["customer"] == before.words["customer"] && $0.words["company"] == before.words["company"]
    }
    return (same ?? customer)?.id
  }
}
