import DialogueCore

/// A transition after one that holds whenever it holds is never taken.
struct ShadowedTransitions: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      for ways in flow.states.map(\.transitions) + [flow.transitions] {
        for (index, later) in ways.enumerated() {
          guard let earlier = ways[..<index].first(where: { $0.covers(later) }) else { continue }
          report.add(
            .shadowedTransition, at: report.place(of: .transition(later.id)),
            "'\(later.id)' is never taken: '\(earlier.id)' comes first and holds whenever it does",
            help: "put the more particular one first")
        }
      }
    }
  }
}

extension Transition {
  /// Whether this one is enabled by everything that enables the other.
  fileprivate func covers(_ other: Transition) -> Bool {
    guard always == other.always, other.despite.allSatisfy(despite.contains) else { return false }
    let others = other.when.conjuncts
    guard when.conjuncts.allSatisfy(others.contains), hear.allSatisfy(other.hear.contains) else {
      return false
    }
    if hearAny.isEmpty || other.hear.contains(where: hearAny.contains) { return true }
    return !other.hearAny.isEmpty && other.hearAny.allSatisfy(hearAny.contains)
  }
}
