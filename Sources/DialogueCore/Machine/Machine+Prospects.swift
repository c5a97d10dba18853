extension Machine {
  /// Whether some utterance made from `before` could have met a condition, whatever was said there.
  public func couldHold(_ condition: Guard, from before: Snapshot) -> Bool {
    prospect(of: condition, from: before).yes
  }

  /// Whether a gate keeps a good move made from `before` from earning, whatever else is said with it.
  public func isShut(to move: MoveID, from before: Snapshot) -> Bool {
    rubric.gates.contains {
      $0.moves.contains(move) != $0.except && !prospect(of: $0.when, from: before).no
    }
  }

  /// Whether a condition could come out true, and whether it could come out untrue: what only the utterance decides
  /// could go either way.
  private func prospect(of condition: Guard, from before: Snapshot) -> (yes: Bool, no: Bool) {
    switch condition {
    case .not(let inner):
      let prospect = prospect(of: inner, from: before)
      return (prospect.no, prospect.yes)
    case .all(let parts):
      let prospects = parts.map { prospect(of: $0, from: before) }
      return (prospects.allSatisfy(\.yes), prospects.contains(where: \.no))
    case .any(let parts):
      let prospects = parts.map { prospect(of: $0, from: before) }
      return (prospects.contains(where: \.yes), prospects.allSatisfy(\.no))
    case .heard, .flagged, .about, .asked, .compare(.count, _, _): return (true, true)
    case .done(let move) where before.done[move] == nil: return (true, true)
    default:
      let holds = holds(condition, for: Utterance(text: ""), from: before)
      return (holds, !holds)
    }
  }
}
