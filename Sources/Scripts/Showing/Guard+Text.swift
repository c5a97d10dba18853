import DialogueCore

extension Guard {
  /// As an author writes it; reading it again gives the same guard.
  public var authored: String { written.text }

  private var written: WrittenCondition {
    switch self {
    case .always: "always"
    case .not(.equals(let slot, let value)): "\(slot) != \(Self.written(value))"
    case .not(let inner): .not(inner.written)
    case .all(let parts): .all(parts.map(\.written))
    case .any(let parts): .any(parts.map(\.written))
    case .compare(let quantity, let comparison, let number):
      "\(quantity.authored) \(comparison.rawValue) \(number)"
    case .equals(let slot, let value): "\(slot) = \(Self.written(value))"
    case .heard(let move): "heard \(move)"
    case .done(let move): "done \(move)"
    case .flagged(let flag): "flagged \(flag)"
    case .about(let topic): "about \(topic)"
    case .revealed(let fact): "revealed \(fact)"
    case .inside(let state): "in \(state)"
    case .listening: "listening"
    case .with(let role): "with \(role.rawValue)"
    case .asked: "asked"
    }
  }

  /// In quotes, unless it is read as one name without them.
  private static func written(_ value: String) -> String {
    let isName =
      Int(value) == nil && !value.isEmpty && value.unicodeScalars.allSatisfy(ConditionScanner.belongsToName)
    return isName ? value : "\"\(value)\""
  }
}

extension Guard.Quantity {
  /// As an author writes it.
  var authored: String {
    switch self {
    case .trust: "trust"
    case .heat: "heat"
    case .heard: "heard"
    case .revealed: "revealed"
    case .turn: "turn"
    case .stay: "stay"
    case .unmatched: "unmatched"
    case .commitments: "commitments"
    case .dated: "dated"
    case .times(let move): "times \(move)"
    case .count(let moves): "count(\(moves.map(\.text).joined(separator: ", ")))"
    case .slot(let slot): slot.text
    }
  }
}
