extension Condition {
  /// As an author writes it.
  public var authored: String { written.text }

  private var written: WrittenCondition {
    switch self {
    case .always: "always"
    case .not(.equals(let slot, let value)): "\(slot) != \(value)"
    case .not(let inner): .not(inner.written)
    case .all(let parts): .all(parts.map(\.written))
    case .any(let parts): .any(parts.map(\.written))
    case .with(let role): "with \(role.rawValue)"
    case .done(let move, let times): times == 1 ? "done \(move)" : "done \(move) >= \(times)"
    case .heard(let move): "heard \(move)"
    case .withheld(let move): "withheld \(move)"
    case .about(let topic): "about \(topic)"
    case .said(let pattern):
      if case .list = pattern.root { "said \(pattern.source)" } else { "said \"\(pattern.source)\"" }
    case .saidQuestion: "said question"
    case .saidNothing: "said nothing"
    case .flow(let flow): "flow \(flow)"
    case .state(let state): "state \(state)"
    case .listening: "listening"
    case .told(let times): "told >= \(times)"
    case .counted: "told known"
    case .equals(let slot, let value): "\(slot) = \(value)"
    case .echoOnly: "echo only"
    case .unvoicedFeeling: "unvoiced feeling"
    }
  }
}
