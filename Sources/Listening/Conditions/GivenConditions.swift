import DialogueCore

/// The numbers of the conditions that are known as soon as an utterance comes. None of them holds but those that are marked:
/// most ask for another flow, another hearer, or a move that nobody made.
struct GivenConditions: Sendable {
  private(set) var roles: [Role: Int32] = [:]
  private var flows: [FlowID: Int32] = [:]
  private var states: [StateID: Int32] = [:]
  /// For each move in how many utterances it is to have been made.
  private var done: [MoveID: [(times: Int, number: Int32)]] = [:]
  /// For each slot what it is to say.
  private var slots: [(slot: SlotID, values: [String: Int32])] = []

  /// Takes in a condition on whom something is said to, on where, on what was done before, or on a slot; each once.
  mutating func add(_ condition: Condition, _ number: Int32) {
    switch condition {
    case .with(let role): roles[role] = number
    case .flow(let flow): flows[flow] = number
    case .state(let state): states[state] = number
    case .done(let move, let times): done[move, default: []].append((times, number))
    case .equals(let slot, let value):
      if let index = slots.firstIndex(where: { $0.slot == slot }) {
        slots[index].values[value] = number
      } else {
        slots.append((slot, [value: number]))
      }
    default: break
    }
  }

  /// Calls `body` with each that holds in a context.
  func forEachHolding(in context: borrowing ListeningContext, _ body: (Int32) -> Void) {
    if let number = roles[context.with] { body(number) }
    if let flow = context.flow, let number = flows[flow] { body(number) }
    if let state = context.state, let number = states[state] { body(number) }
    for index in slots.indices {
      guard let value = context.property(slots[index].slot) else { continue }
      if let number = slots[index].values[value] { body(number) }
    }
    for (move, made) in context.done {
      for condition in done[move] ?? [] where made >= condition.times { body(condition.number) }
    }
  }
}
