import DialogueCore

extension CastingError {
  /// What is missing, for people.
  var sentence: String {
    switch self {
    case .unknownFlow(let flow): "the scripts no longer have the flow '\(flow)'"
    case .unknownScenario(let scenario): "the scripts no longer have the scenario '\(scenario)'"
    case .unknownPersona(let persona): "the scripts no longer have the persona '\(persona)'"
    case .unknownDifficulty(let difficulty): "the scripts no longer have the difficulty '\(difficulty)'"
    case .unfitting(let scenario, let flow): "the scenario '\(scenario)' no longer belongs to '\(flow)'"
    case .noScenario(let flow): "the flow '\(flow)' has no scenario"
    }
  }
}
