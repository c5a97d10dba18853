/// Why a flow cannot be played as asked.
public enum CastingError: Error, Equatable, Sendable {
  case unknownFlow(FlowID)
  case unknownScenario(ScenarioID)
  case unknownPersona(PersonaID)
  case unknownDifficulty(DifficultyID)
  case unfitting(ScenarioID, FlowID)
  /// The flow has no scenario to be played with.
  case noScenario(FlowID)
}

extension CastingError: CustomStringConvertible {
  /// What is missing, for people. What was recorded may name what the scripts had once.
  public var description: String {
    switch self {
    case .unknownFlow(let flow): "the scripts do not have the flow '\(flow)'"
    case .unknownScenario(let scenario): "the scripts do not have the scenario '\(scenario)'"
    case .unknownPersona(let persona): "the scripts do not have the persona '\(persona)'"
    case .unknownDifficulty(let difficulty): "the scripts do not have the difficulty '\(difficulty)'"
    case .unfitting(let scenario, let flow): "the scenario '\(scenario)' does not belong to '\(flow)'"
    case .noScenario(let flow): "the flow '\(flow)' has no scenario"
    }
  }
}
