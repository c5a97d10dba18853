import DialogueCore

extension Guard {
  /// The questions in it, without `and`, `or` and `not`.
  var questions: [Guard] {
    switch self {
    case .not(let inner): inner.questions
    case .all(let parts), .any(let parts): parts.flatMap(\.questions)
    default: [self]
    }
  }

  /// What must hold for it to hold, one by one.
  var conjuncts: [Guard] {
    switch self {
    case .always: []
    case .all(let parts): parts.flatMap(\.conjuncts)
    default: [self]
    }
  }

  /// The slots and properties that it asks about.
  var slots: [SlotID] {
    questions.compactMap {
      switch $0 {
      case .equals(let slot, _), .compare(.slot(let slot), _, _): slot
      default: nil
      }
    }
  }

  /// Whether the parts can obviously never hold together: `heat < 40` with `heat >= 60`, `a` with `not a`.
  static func contradict(_ parts: [Guard]) -> Bool {
    for part in parts where parts.contains(.not(part)) { return true }
    var values: [SlotID: String] = [:]
    for case .equals(let slot, let value) in parts {
      if let other = values.updateValue(value, forKey: slot), other != value { return true }
    }
    for case .compare(let quantity, _, _) in parts where range(of: quantity, in: parts).isEmpty {
      return true
    }
    return false
  }

  private static func range(of quantity: Quantity, in parts: [Guard]) -> Range<Int> {
    var low = -1_000_000
    var high = 1_000_000
    for case .compare(quantity, let comparison, let number) in parts {
      switch comparison {
      case .less: high = min(high, number)
      case .lessOrEqual: high = min(high, number + 1)
      case .equal: (low, high) = (max(low, number), min(high, number + 1))
      case .greaterOrEqual: low = max(low, number)
      case .greater: low = max(low, number + 1)
      case .notEqual: break
      }
    }
    return low..<max(low, high)
  }
}
