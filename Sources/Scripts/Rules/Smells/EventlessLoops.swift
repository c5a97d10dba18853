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
    let place = report.place(of: .transition(way.id))
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
      let entered = graph.leaves.first { $0.id == leaf }.map { graph.lineage($0).flatMap(\.entry) } ?? []
      guard !Guard.contradict(conditions), !changes(way.actions + entered, (ways + [way]).map(\.when)) else {
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

/// Whether actions change a slot, a meter or a telling that one of the guards asks about.
private func changes(_ actions: [Action], _ guards: [Guard]) -> Bool {
  let questions = guards.flatMap(\.questions)
  return actions.contains { action in
    questions.contains { question in
      switch (action, question) {
      case (.set(let slot, _), _), (.add(let slot, _), _), (.keep(let slot, _), _):
        question.slots.contains(slot)
      case (.change(.heat, _), .compare(.heat, _, _)), (.meet, .compare(.heat, _, _)): true
      case (.change(.trust, _), .compare(.trust, _, _)), (.meet, .compare(.trust, _, _)): true
      case (.tell, .revealed), (.tell, .compare(.revealed, _, _)), (.tell, .compare(.heard, _, _)): true
      case (.reveal, .revealed), (.reveal, .compare(.revealed, _, _)), (.reveal, .compare(.heard, _, _)): true
      default: false
      }
    }
  }
}

extension Transition {
  /// An eventless one that stays and leaves its own guard true.
  fileprivate var repeatsItself: Bool { target == .stay && !changes(actions, [when]) }
}
