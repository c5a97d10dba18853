import DialogueCore

/// Numbers conditions and their parts while they are compiled, each of them once.
struct ConditionBook {
  /// The number of the condition that always holds.
  static let always: Int32 = 0

  private let moves: [MoveID: Int]
  private var conditions: [CompiledCondition] = [.all(0..<0)]
  /// The numbers of those that were authored.
  private var numbers: [Condition: Int32] = [.always: always]
  private var parts: [Int32] = []
  private var said: [Range<Int32>] = []
  private var patterns: [String: Int32] = [:]
  private var facts: [Condition] = []
  private var flows: [FlowID] = []
  private var states: [StateID] = []
  private var ofSaid: [Int32] = []
  private var late: [Int32] = []

  init(moves: [MoveID: Int]) { self.moves = moves }

  var table: ConditionTable {
    ConditionTable(
      conditions: Frozen(conditions), parts: Frozen(parts), said: said, facts: facts, flows: flows,
      states: states, ofSaid: ofSaid, late: late)
  }

  /// The number of a condition; `program` compiles the patterns that it looks for.
  mutating func number(of condition: Condition, _ program: (Pattern) -> Range<Int32>) -> Int32 {
    if let known = numbers[condition] { return known }
    let compiled = compile(condition, program)
    let number = Int32(conditions.count)
    if condition.isOfSaid { ofSaid.append(number) }
    if condition.isLate { late.append(number) }
    conditions.append(compiled)
    numbers[condition] = number
    return number
  }

  private mutating func compile(
    _ condition: Condition, _ program: (Pattern) -> Range<Int32>
  ) -> CompiledCondition {
    switch condition {
    case .not(let inner): return .not(number(of: inner, program))
    case .all(let parts): return .all(range(of: parts, program))
    case .any(let parts): return parts.contains(.always) ? .all(0..<0) : .any(range(of: parts, program))
    case .done(let move, let times):
      return moves[move].map { .done(Int32($0), times: Int32(times)) } ?? fact(condition)
    case .heard(let move): return moves[move].map { .heard(Int32($0)) } ?? fact(condition)
    case .withheld(let move): return moves[move].map { .withheld(Int32($0)) } ?? fact(condition)
    case .said(let pattern): return .said(number(of: pattern, program))
    case .with(let role): return .with(role)
    case .flow(let flow): return .flow(flows.number(of: flow))
    case .state(let state): return .state(states.number(of: state))
    case .saidQuestion: return .saidQuestion
    case .saidNothing: return .saidNothing
    case .listening: return .listening
    case .told(let times): return .told(Int32(times))
    default: return fact(condition)
    }
  }

  private mutating func range(
    of conditions: [Condition], _ program: (Pattern) -> Range<Int32>
  ) -> Range<Int32> {
    let numbers = conditions.map { number(of: $0, program) }.filter { $0 != Self.always }
    parts += numbers
    return Int32(parts.count - numbers.count)..<Int32(parts.count)
  }

  private mutating func number(of pattern: Pattern, _ program: (Pattern) -> Range<Int32>) -> Int32 {
    if let known = patterns[pattern.source] { return known }
    let number = Int32(said.count)
    said.append(program(pattern))
    patterns[pattern.source] = number
    return number
  }

  private mutating func fact(_ condition: Condition) -> CompiledCondition {
    facts.append(condition)
    return .fact(Int32(facts.count - 1))
  }
}

extension Array where Element: Equatable {
  /// Where a value stands, added when it is new.
  fileprivate mutating func number(of value: Element) -> Int32 {
    if let known = firstIndex(of: value) { return Int32(known) }
    append(value)
    return Int32(count - 1)
  }
}

extension Condition {
  /// Whether it asks of nothing but the counterpart's last words.
  fileprivate var isOfSaid: Bool {
    switch self {
    case .said, .saidQuestion, .saidNothing: true
    case .not(let inner): inner.isOfSaid
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isOfSaid)
    default: false
    }
  }

  /// Whether it asks what was heard in the utterance itself.
  fileprivate var isLate: Bool {
    switch self {
    case .heard, .withheld, .echoOnly, .unvoicedFeeling: true
    case .not(let inner): inner.isLate
    case .all(let parts), .any(let parts): parts.contains(where: \.isLate)
    default: false
    }
  }
}
