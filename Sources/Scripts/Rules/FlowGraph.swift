import DialogueCore

/// A flow as a graph: which states and endings can follow which, whatever the guards say.
struct FlowGraph {
  let flow: Flow
  private let byID: [StateID: State]

  init(_ flow: Flow) {
    self.flow = flow
    byID = Dictionary(flow.states.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// States that hold no others: where a run can be.
  var leaves: [State] { flow.states.filter { $0.initial == nil } }

  /// A state and those around it, innermost first.
  func lineage(_ state: State) -> [State] {
    var chain = [state]
    while let outer = chain.last?.parent.flatMap({ byID[$0] }), chain.count <= byID.count {
      chain.append(outer)
    }
    return chain
  }

  /// How many states are around a state.
  func depth(of state: State) -> Int { lineage(state).count - 1 }

  /// Where entering a state ends: in the innermost initial state.
  func leaf(_ id: StateID) -> StateID {
    var leaf = id
    // No deeper than there are states, should one be its own initial state.
    for _ in byID {
      guard let inside = byID[leaf]?.initial else { break }
      leaf = inside
    }
    return leaf
  }

  /// Everything that a run in this state may be led to next.
  func targets(from state: State) -> [Transition.Target] {
    let lineage = lineage(state)
    return lineage.flatMap { $0.transitions.map(\.target) + $0.reactions.map(\.target) }
      + flow.transitions.map(\.target) + flow.reactions.map(\.target)
  }

  func leaves(after state: State) -> [StateID] {
    targets(from: state).compactMap { if case .state(let id) = $0 { leaf(id) } else { nil } }
  }

  /// The states that a run can come to be in.
  var reachable: Set<StateID> {
    var reached: Set<StateID> = []
    var open = [leaf(flow.initial)]
    while let id = open.popLast() {
      guard reached.insert(id).inserted, let state = byID[id] else { continue }
      open += leaves(after: state)
    }
    return reached
  }

  /// The states from which some ending can be reached.
  var ending: Set<StateID> {
    var ending = Set(
      leaves.filter { targets(from: $0).contains { if case .ending = $0 { true } else { false } } }.map(\.id))
    var grown = true
    while grown {
      grown = false
      for state in leaves
      where !ending.contains(state.id) && leaves(after: state).contains(where: ending.contains) {
        ending.insert(state.id)
        grown = true
      }
    }
    return ending
  }
}

extension Flow {
  var allReactions: [Reaction] { states.flatMap(\.reactions) + reactions }

  var allActions: [Action] {
    states.flatMap { $0.entry + $0.exit } + allTransitions.flatMap(\.actions)
      + allReactions.flatMap(\.actions)
  }

  /// Every set of lines.
  var lineSets: [LineSet] {
    allActions.compactMap { if case .say(let lines) = $0 { lines } else { nil } }
      + states.compactMap(\.otherwise) + [otherwise].compactMap(\.self) + endings.compactMap(\.lines)
  }

  var guards: [Guard] {
    allTransitions.map(\.when) + allReactions.map(\.when) + next.map(\.when)
      + lineSets.flatMap { $0.groups.map(\.when) }
  }
}
