import DialogueCore

/// Decides conditions on the conversation.
struct ConditionJudge {
  let context: ListeningContext
  /// The counterpart's last words, taken apart; nil when there are none.
  let said: Speech?
  let automaton: Automaton
  /// The compiled patterns of `said` conditions, by their source.
  let saidPatterns: [String: GuardProgram]
  /// What was heard in this utterance, and what was matched but does not count here.
  var heard: Set<MoveID> = []
  var withheld: Set<MoveID> = []
  var echoOnly = false
  var unvoicedFeeling = false

  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .not(let inner): !holds(inner)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .with(let role): context.with == role
    case .done(let move, let times): context.done[move, default: 0] >= times
    case .heard(let move): heard.contains(move)
    case .withheld(let move): withheld.contains(move)
    case .said(let pattern): finds(pattern)
    case .saidQuestion: said?.asks ?? false
    case .saidNothing: said == nil
    case .flow(let flow): context.flow == flow
    case .state(let state): context.state == state
    case .listening: context.listening ?? false
    case .told(let times): (context.heard ?? 0) >= times
    case .counted: context.heard != nil
    case .equals(let slot, let value): context.properties[slot] == value
    case .echoOnly: echoOnly
    case .unvoicedFeeling: unvoicedFeeling
    }
  }

  private func finds(_ pattern: Pattern) -> Bool {
    guard let said, let program = saidPatterns[pattern.source] else { return false }
    return Finder(automaton: automaton, speech: said).finds([program], in: 0..<said.tokens.count)
  }
}
