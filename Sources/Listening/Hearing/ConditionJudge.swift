import DialogueCore

/// Decides conditions on the conversation around one utterance.
final class ConditionJudge {
  private let context: ListeningContext
  /// The counterpart's last words; nil when there are none.
  private let said: Counterpart?
  /// How many earlier utterances made each move, by its index.
  private var done: [Int]
  /// What was heard in this utterance, and what was matched but does not count here; by index.
  private var heard: Set<Int> = []
  private var withheld: Set<Int> = []
  var echoOnly = false
  var unvoicedFeeling = false

  private let cueConditions: [CompiledCondition]
  /// The conditions of cues, each decided when it is first asked for: 0 not yet, 1 holds, 2 does not.
  private let decided: Cells<UInt8>

  init(_ listener: Listener, _ context: ListeningContext, said: Counterpart?) {
    self.context = context
    self.said = said
    cueConditions = listener.conditions
    decided = Cells(repeating: 0, count: listener.conditions.count)
    done = Array(repeating: 0, count: listener.moves.count)
    for (move, times) in context.done {
      if let index = listener.indexes[move] { done[index] = times }
    }
  }

  /// Tells what flags may ask about.
  func settle(heard: some Sequence<Int>, withheld: some Sequence<Int>) {
    self.heard = Set(heard)
    self.withheld = Set(withheld)
  }

  /// Whether the condition of a cue holds, by its number.
  @inline(__always) func holds(_ number: Int32) -> Bool {
    let known = decided[Int(number)]
    return known == 0 ? decide(Int(number)) : known == 1
  }

  private func decide(_ number: Int) -> Bool {
    let holds = holds(cueConditions[number])
    decided[number] = holds ? 1 : 2
    return holds
  }

  func holds(_ condition: CompiledCondition) -> Bool {
    switch condition {
    case .always: return true
    case .not(let inner): return !holds(inner)
    case .all(let parts):
      for part in parts where !holds(part) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part) { return true }
      return false
    case .done(let move, let times): return done[move] >= times
    case .heard(let move): return heard.contains(move)
    case .withheld(let move): return withheld.contains(move)
    case .said(let number): return said?.holds(number) ?? false
    case .plain(let condition): return holds(condition)
    }
  }

  private func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .with(let role): context.with == role
    case .done(let move, let times): context.done[move, default: 0] >= times
    case .saidQuestion: said?.asks ?? false
    case .saidNothing: said == nil
    case .flow(let flow): context.flow == flow
    case .state(let state): context.state == state
    case .listening: context.listening ?? false
    case .told(let times): (context.heard ?? 0) >= times
    case .counted: context.heard != nil
    case .equals(let slot, let value): context.property(slot) == value
    case .echoOnly: echoOnly
    case .unvoicedFeeling: unvoicedFeeling
    // What no move of this listener can answer.
    case .always, .not, .all, .any, .said, .heard, .withheld: false
    }
  }
}
