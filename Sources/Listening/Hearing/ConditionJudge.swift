import DialogueCore

/// Decides conditions on the conversation around one utterance after the other.
final class ConditionJudge {
  private(set) var context = ListeningContext()
  /// What is known of the counterpart's last words, while conditions are decided that ask of nothing else.
  private var said: Saying?
  /// The numbers of the flow and the state; nil for one that no condition asks for.
  private var flow: Int32?
  private var state: Int32?
  /// How many earlier utterances made each move, by its index.
  private let done: Cells<Int>
  /// What was heard in this utterance, and what was matched but does not count here; by index.
  private let heard: Cells<Bool>
  private let withheld: Cells<Bool>
  var echoOnly = false
  var unvoicedFeeling = false

  private let indexes: [MoveID: Int]
  private let table: ConditionTable
  /// Each condition is decided when it is first asked for: 0 not yet, 1 holds, 2 does not.
  private let decided: Cells<UInt8>
  private let known: View<UInt8>
  /// Of the table.
  private let compiled: View<CompiledCondition>
  private let partNumbers: View<Int32>
  /// What is decided where the counterpart said nothing.
  private var unsaid = Cells<UInt8>()

  /// What conditions ask of a line of the counterpart.
  struct Saying {
    let asks: Bool
    /// Whether it holds each of the patterns that conditions look for.
    let patterns: [Bool]
  }

  init(_ table: ConditionTable, indexes: [MoveID: Int]) {
    self.table = table
    self.indexes = indexes
    decided = Cells(repeating: 0, count: table.conditions.count)
    known = decided.view
    compiled = table.conditions.view
    partNumbers = table.parts.view
    done = Cells(repeating: 0, count: indexes.count)
    heard = Cells(repeating: false, count: indexes.count)
    withheld = Cells(repeating: false, count: indexes.count)
    unsaid = decisions(on: nil)
  }

  /// What a line of the counterpart decides by itself, as `decided` has it: the same in every conversation. What was decided
  /// before is gone.
  func decisions(on said: Saying?) -> Cells<UInt8> {
    self.said = said
    decided.setAll(0)
    for number in table.ofSaid { _ = holds(number) }
    self.said = nil
    let decisions = Cells<UInt8>(repeating: 0, count: decided.count)
    decisions.copy(decided)
    return decisions
  }

  /// Begins anew with what is known when an utterance comes.
  func begin(_ context: ListeningContext, said: Counterpart?) {
    self.context = context
    flow = table.flows.number(of: context.flow)
    state = table.states.number(of: context.state)
    decided.copy(said?.decisions ?? unsaid)
    done.setAll(0)
    heard.setAll(false)
    withheld.setAll(false)
    (echoOnly, unvoicedFeeling) = (false, false)
    for (move, times) in context.done {
      if let index = indexes[move] { done[index] = times }
    }
  }

  /// Tells what flags may ask about; what was decided without knowing it is open again.
  func settle(heard moves: some Sequence<Int>, withheld others: some Sequence<Int>) {
    for move in moves { heard[move] = true }
    for move in others { withheld[move] = true }
    for number in table.late { decided[Int(number)] = 0 }
  }

  /// Whether a condition holds, by its number.
  @inline(__always) func holds(_ number: Int32) -> Bool {
    let known = known[Int(number)]
    return known == 0 ? decide(number) : known == 1
  }

  private func decide(_ number: Int32) -> Bool {
    let holds = holds(compiled[Int(number)])
    decided[Int(number)] = holds ? 1 : 2
    return holds
  }

  private func holds(_ condition: CompiledCondition) -> Bool {
    switch condition {
    case .not(let inner): return !holds(inner)
    case .all(let parts):
      for index in parts where !holds(partNumbers[Int(index)]) { return false }
      return true
    case .any(let parts):
      for index in parts where holds(partNumbers[Int(index)]) { return true }
      return false
    case .done(let move, let times): return done[Int(move)] >= Int(times)
    case .heard(let move): return heard[Int(move)]
    case .withheld(let move): return withheld[Int(move)]
    case .said(let number): return said?.patterns[Int(number)] ?? false
    case .with(let role): return context.with == role
    case .flow(let number): return flow == number
    case .state(let number): return state == number
    case .saidQuestion: return said?.asks ?? false
    case .saidNothing: return said == nil
    case .listening: return context.listening ?? false
    case .told(let times): return context.heard ?? 0 >= Int(times)
    case .fact(let number): return holds(table.facts[Int(number)])
    }
  }

  private func holds(_ fact: Condition) -> Bool {
    switch fact {
    case .done(let move, let times): context.done[move, default: 0] >= times
    case .counted: context.heard != nil
    case .equals(let slot, let value): context.property(slot) == value
    case .echoOnly: echoOnly
    case .unvoicedFeeling: unvoicedFeeling
    // What no move of this listener can answer, and what has a number of its own.
    case .always, .not, .all, .any, .said, .heard, .withheld, .with, .flow, .state, .saidQuestion,
      .saidNothing, .listening, .told:
      false
    }
  }
}

extension Array where Element: Equatable {
  fileprivate func number(of value: Element?) -> Int32? {
    value.flatMap { firstIndex(of: $0) }.map { Int32($0) }
  }
}

extension CueGate {
  /// Whether a match can count at all in a sentence with clauses of these forms.
  @inline(__always) func isOpen(for forms: Forms, _ conditions: ConditionJudge) -> Bool {
    self.forms.admits(forms) && conditions.holds(condition)
  }
}
