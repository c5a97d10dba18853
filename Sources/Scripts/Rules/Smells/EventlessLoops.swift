import DialogueCore

/// Transitions without an utterance that lead back to themselves fault the conversation.
struct EventlessLoops: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      let graph = FlowGraph(flow)
      for state in graph.leaves {
        let ways = graph.lineage(state).flatMap(\.transitions) + flow.transitions
        for way in ways where way.always && way.repeatsItself { warn(way, report) }
        var trail = Trail(graph: graph)
        if let way = trail.loop(from: state.id) { warn(way, report) }
      }
    }
  }

  private func warn(_ way: Transition, _ report: Report) {
    let place = report.place("transition \(way.id)")
    guard !report.diagnostics.contains(where: { $0.code == .eventlessLoop && $0.place == place }) else {
      return
    }
    report.add(
      .eventlessLoop, at: place, "'\(way.id)' can be taken again and again without an utterance",
      help: "give it a condition that is false afterwards, as in 'when: stay >= 1', or a 'hear:'")
  }
}

/// Follows eventless transitions with all their conditions.
private struct Trail {
  let graph: FlowGraph
  var ways: [Transition] = []
  var visited: [StateID] = []

  init(graph: FlowGraph) { self.graph = graph }

  /// The last transition of a loop through the state whose conditions can hold together; nil when there is none.
  mutating func loop(from start: StateID) -> Transition? {
    guard visited.count < 12, let state = graph.leaves.first(where: { $0.id == (visited.last ?? start) })
    else {
      return nil
    }
    for way in graph.lineage(state).flatMap(\.transitions) + graph.flow.transitions where way.always {
      guard case .state(let target) = way.target else { continue }
      let leaf = graph.leaf(target)
      // A state that was just entered has seen no utterance yet.
      let conditions = (ways + [way]).flatMap(\.when.conjuncts) + [.compare(.stay, .equal, 0)]
      guard !Guard.contradict(conditions), !(ways + [way]).contains(where: \.changesWhatGuardsAsk) else {
        continue
      }
      if leaf == start { return way }
      guard !visited.contains(leaf) else { continue }
      ways.append(way)
      visited.append(leaf)
      if let found = loop(from: start) { return found }
      ways.removeLast()
      visited.removeLast()
    }
    return nil
  }
}

extension Transition {
  /// Whether its actions change a slot or a meter that its own guard asks about.
  fileprivate var changesWhatGuardsAsk: Bool {
    actions.contains { action in
      switch action {
      case .set(let slot, _), .add(let slot, _), .keep(let slot, _): when.slots.contains(slot)
      case .change(.heat, _):
        when.questions.contains { if case .compare(.heat, _, _) = $0 { true } else { false } }
      case .change(.trust, _):
        when.questions.contains { if case .compare(.trust, _, _) = $0 { true } else { false } }
      case .tell, .reveal:
        when.questions.contains {
          switch $0 {
          case .revealed, .compare(.revealed, _, _), .compare(.heard, _, _): true
          default: false
          }
        }
      case .say, .meet: false
      }
    }
  }

  /// An eventless one that stays and leaves its own guard true.
  fileprivate var repeatsItself: Bool { target == .stay && !changesWhatGuardsAsk }
}
